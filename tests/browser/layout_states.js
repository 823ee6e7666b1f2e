// Puts a page into its fullest state: every fold open, every question asked, an error in every field, a summary of
// them, two rows in every table, the offer, the notice, the failure, and the longest verdict in the line in sight.

() => {
  const ja = document.documentElement.lang === "ja";
  const ERROR = ja
    ? "「分からない、または、まだ数えていない」は選べません。選べる値: はい、いいえ、分からない。金額は半角の数字で。"
    : "“I do not know, or have not counted yet” is not an option; allowed: yes, no, not sure. Enter figures only.";
  const SAY = ja
    ? "次の審査の結果は、まだ分からない条件しだいです: 報酬額がカテゴリの上位20%、仕事完了率、プロフィールの追加項目、タスク承認率、最終ログイン、満足の割合。"
    : "The next review depends on what is not known yet: Earnings in the top 20% of the category, Job completion rate, further profile items, Task approval rate, Last login, Satisfied share.";
  const DETAIL = "python · TypeError at answer.py:61 _answer < answer.py:72 respond < result.py:28 outcome";

  const each = (selector, act, place = document) => place.querySelectorAll(selector).forEach(act);
  const longest = (all, size) => [...all].sort((a, b) => size(b) - size(a));
  const show = (el) => {
    el.hidden = false;
  };

  /** Errors, summary, notice, progress and failure of one calculator, which the page's scripts fill from the same places. */
  const fill = (form) => {
    const [word] = longest(Object.values(JSON.parse(form.dataset.words)).map(String), (text) => text.length);
    const [failure] = longest(form.querySelectorAll("template[data-failure]"), (template) => template.innerHTML.length);
    const undo = form.querySelector("template[data-undo]");
    const put = (selector, ...content) => each(selector, (place) => place.replaceChildren(...content), form);
    put("[data-error]", ERROR);
    put("[data-status]", SAY);
    put("[data-stage]", word);
    put("[data-notice]", word, undo.content.cloneNode(true));
    put("[data-trouble]", failure.content.cloneNode(true));
    put("[data-detail]", DETAIL);
    each(
      "[data-summary] ul",
      (list) => list.insertAdjacentHTML("beforeend", `<li><a href="#x">${ERROR}</a></li>`),
      form,
    );
    each("[name]", (field) => field.setAttribute("aria-invalid", "true"), form);
    each("[data-fact], [data-error], [data-now], [data-summary], [data-progress], .kj-group", show, form);
    form.toggleAttribute("data-waiting", true);
  };

  /** The editions of one rule are set alike: the two longest stand for all, which saves half the time. */
  const thin = (box) => {
    const folds = longest(box.querySelectorAll(":scope > details"), (fold) => fold.textContent.length);
    folds.slice(0, 2).forEach(show);
    for (const fold of folds.slice(2)) fold.remove();
  };

  addEventListener("focusin", (event) => event.stopPropagation(), true); // a touched form would start Python
  each("[data-rows] > [data-row]:last-child", (row) => row.after(row.cloneNode(true)));
  each("kijun-calculator", fill);
  each("[data-editions]", thin);
  each("[data-kijun-offer]", show);
  each("main details", (fold) => fold.toggleAttribute("open", true));
  each(".kj-result", (result) => result.style.setProperty("content-visibility", "visible"));
};
