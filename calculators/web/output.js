// Ways for a result to leave the page: clipboard, files, paper.

/**
 * Copy a text; where the browser refuses, put it before `place`, selected.
 * @param {string} text @param {Element} place
 * @param {{ label: string, select: boolean }} how `select` takes the focus there
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copy(text, place, { label, select }) {
  place.parentElement?.querySelector(".kj-copy")?.remove();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement("textarea");
    Object.assign(box, { className: "kj-copy", readOnly: true, value: text, rows: 6, ariaLabel: label });
    place.before(box);
    if (select) box.select();
    return false;
  }
}

/** A button that saves a text as a file. @param {string} name @param {string} text @param {string} label */
export function saveButton(name, text, label) {
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "kj-quiet", textContent: label });
  button.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text]));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  return button;
}

/** Folds print as they are on the screen, so open them for paper and close them again. @param {Element} root @param {boolean} printing */
export function unfold(root, printing) {
  for (const fold of root.querySelectorAll("details")) {
    if (printing && !fold.open) fold.dataset.closed = "";
    if (printing) fold.open = true;
    else if ("closed" in fold.dataset) fold.open = false;
    if (!printing) delete fold.dataset.closed;
  }
}
