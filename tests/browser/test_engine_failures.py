"""What no table of files says: the engine names every other failure, never hangs, and Retry repairs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.browser.conftest import Serve, Visit, at_rest
from tests.browser.engine import PAGE, REQUEST, ask, load
from tools.static_server import Answer

type Change = Callable[[Answer], Answer]

WASM = "pyodide.asm.wasm"
NO_WASM_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"


def server_error(answer: Answer) -> Answer:
    return Answer(503, {"Content-Type": "text/plain"}, b"later")


def damaged(answer: Answer) -> Answer:
    half = len(answer.body) // 2
    return replace(answer, body=answer.body[:half] + b"damage" + answer.body[half + 6 :])


def policy(answer: Answer) -> Answer:
    return replace(answer, headers={**answer.headers, "Content-Security-Policy": NO_WASM_POLICY})


BROKEN: list[tuple[str, Change, str, str | None]] = [
    # the end of the path, what happens to it, the code, the file that is named
    (WASM, server_error, "http-503", WASM),
    ("python_stdlib.bin", damaged, "corrupt", "python_stdlib.bin"),
    ("rules/", damaged, "corrupt", "rules"),
    ("worker.js", policy, "blocked", WASM),
]


@pytest.mark.parametrize(
    ("path", "change", "code", "file"),
    [pytest.param(*row, id=f"{row[0]} {row[1].__name__}") for row in BROKEN],
)
def test_a_broken_asset_is_named_and_retry_repairs_it(
    visit: Visit, serve: Serve, built_site: Path, path: str, change: Change, code: str, file: str | None
) -> None:
    broken = True

    def hook(asked: str, answer: Answer) -> Answer | None:
        return change(answer) if broken and "assets/kijun/" in asked and path in asked else None

    with serve(hook=hook) as server:
        page = visit(PAGE, server=server)
        load(page, built_site, patience=8_000)
        error = ask(page)["error"]
        assert (error["code"], error.get("file")) == (code, file), error
        assert page.evaluate("stages.at(-1)") == code
        visit.forgive(page)  # the browser reports what it could not load
        broken = False
        page.evaluate("void (kijun.limits.start = 20000)")
        page.evaluate("kijun.retry()")
        assert "html" in ask(page)["answer"]


def test_without_webassembly_the_engine_says_so(visit: Visit, built_site: Path) -> None:
    page = visit(PAGE)
    page.evaluate("delete window.WebAssembly")
    load(page, built_site)
    assert ask(page)["error"]["code"] == "no-wasm"


def test_without_module_workers_the_engine_says_so(visit: Visit, built_site: Path) -> None:
    page = visit(PAGE)
    page.evaluate("() => { const Old = Worker; window.Worker = function (url) { return new Old(url); }; }")
    load(page, built_site)
    assert ask(page)["error"]["code"] == "no-module-worker"
    visit.forgive(page)


def test_offline_before_the_first_result_is_said(visit: Visit, built_site: Path) -> None:
    page = visit(PAGE)
    load(page, built_site)
    page.context.set_offline(True)
    assert ask(page)["error"]["code"] == "offline"
    visit.forgive(page)
    page.context.set_offline(False)
    page.evaluate("kijun.retry()")
    assert "html" in ask(page)["answer"]


SWALLOW = """{
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (window.swallow && message.text === window.swallow) window.swallow = ""; // this one never arrives
    else post.call(this, message, ...rest);
  };
}"""


def test_a_worker_that_dies_is_replaced(visit: Visit, built_site: Path) -> None:
    """A question that takes too long is refused, and the next one gets a new worker."""
    page = visit(PAGE)
    page.add_init_script(SWALLOW)  # before the theme wraps Worker
    page.reload()
    load(page, built_site)
    assert "html" in ask(page)["answer"]
    page.evaluate("(text) => { window.swallow = text; }", REQUEST)
    assert ask(page)["error"]["code"] == "slow"
    assert "html" in ask(page)["answer"]


def test_of_waiting_questions_with_one_key_only_the_last_is_asked(visit: Visit, built_site: Path) -> None:
    page = visit(PAGE)
    load(page, built_site)
    said = page.evaluate("""() => Promise.all(["1", "2", "3"].map((text) =>
      kijun.ask(text, { key: "a" }).then(() => "answered", (error) => error.code)))""")
    assert said == ["dropped", "dropped", "answered"]


def test_a_page_without_a_calculator_loads_no_python(visit: Visit, serve: Serve) -> None:
    with serve() as server:
        page = visit("about/", server=server)
        at_rest(page)
        loaded = [path for path, _, _ in server.log]
    assert not [path for path in loaded if "/rt/" in path or "/rules/" in path or path.endswith("worker.js")]


def test_a_page_with_a_calculator_loads_no_python_before_the_first_touch(visit: Visit, serve: Serve) -> None:
    with serve() as server:
        page = visit(PAGE, server=server)
        at_rest(page)
        loaded = [path for path, _, _ in server.log]
    assert not [path for path in loaded if "/rt/" in path or "/rules/" in path]
