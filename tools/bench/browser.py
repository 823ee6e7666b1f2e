"""What a reader waits for: from the first touch to the first verdict painted, and from a key to its verdict."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tools import chromium
from tools.bench.prepare import RIVALS
from tools.static_server import StaticServer

type Times = dict[str, list[float]]

PREFIX = "/kijun/"
OURS = "lancers/ranks/"
CONDITIONS = ("cold", "later", "throttled")
RATE, LATENCY = 10_000_000 / 8, 0.040  # 10 Mbit/s, shared; 40 ms per request
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
REQUEST = json.dumps(
    {
        "calculator": "lancers-rank",
        "lang": "ja",
        "today": "2026-11-21",
        "day": "2026-11-21",
        "fields": {"project_orders": "7"},
        "press": False,
    }
)
# Our page: a reader focuses a field and types a digit; done when the frame with Python's verdict is painted.
TOUCH = """async () => {
  const calculator = document.querySelector("kijun-calculator");
  const field = calculator.querySelector("[name=project_orders]");
  for (const fold of calculator.querySelectorAll("details")) fold.open = true;
  await customElements.whenDefined("kijun-calculator");
  const shown = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (calculator.dataset.state === "shown") resolve(watch.disconnect());
    });
    watch.observe(calculator, { attributes: true });
  });
  const begin = performance.now();
  field.focus();
  field.value = "7";
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await shown;
  return (await painted()) - begin;
}"""
# One key after another on the page that has its Python; each time until the new result is painted.
TYPE = """async (count) => {
  const calculator = document.querySelector("kijun-calculator");
  const field = calculator.querySelector("[name=project_orders]");
  const result = calculator.querySelector("[data-shown]");
  const times = [];
  for (let turn = 0; turn < count; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 60 + (turn % 7) * 3)); // at no fixed point of a frame
    const shown = new Promise((resolve) => {
      const watch = new MutationObserver(() => resolve(watch.disconnect()));
      watch.observe(result, { childList: true });
    });
    const begin = performance.now();
    field.value = String(turn % 20);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await shown;
    times.push((await painted()) - begin);
  }
  return times;
}"""
PAINTED = """window.painted = () => new Promise((resolve) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => resolve(performance.now());
  port2.postMessage(0);
}));"""


def address(server: StaticServer, name: str) -> str:
    if name == "kijun":
        return server.url + OURS
    return f"{server.url}bench/{name}.html?request={quote(REQUEST)}"


def first_verdict(context: BrowserContext, server: StaticServer, name: str) -> tuple[float, int]:
    """Milliseconds from touch to verdict on a page just loaded, and bytes sent meanwhile."""
    page = context.new_page()
    page.set_default_timeout(120_000)
    page.add_init_script(PAINTED)
    page.goto(address(server, name), wait_until="load")
    page.wait_for_timeout(300)
    server.log.clear()
    took = float(page.evaluate(TOUCH if name == "kijun" else "bench()"))
    sent = sum(size for _, _, size in server.log)
    page.wait_for_timeout(1_500)  # a service worker, and the browser's own cache of compiled code
    page.close()
    return took, sent


@contextmanager
def started(site: Path, *, throttled: bool = False) -> Iterator[tuple[Browser, StaticServer]]:
    path = chromium.ensure()
    slow = {"rate": RATE, "latency": LATENCY} if throttled else {}
    with StaticServer(site, prefix=PREFIX, **slow) as server, sync_playwright() as playwright:  # type: ignore[arg-type]
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser, server
        browser.close()


def waits(site: Path, rounds: int) -> tuple[dict[str, Times], dict[str, int]]:
    """Milliseconds by condition and page, every round; and the bytes of a cold start by page."""
    found: dict[str, Times] = {condition: defaultdict(list) for condition in CONDITIONS}
    sent: dict[str, int] = {}
    names = ("kijun", *RIVALS)
    with started(site) as (browser, server):
        for turn in range(rounds):
            for name in names if turn % 2 else reversed(names):
                with browser.new_context(locale="ja-JP") as context:
                    took, size = first_verdict(context, server, name)
                    found["cold"][name].append(took)
                    sent[name] = size
                    found["later"][name].append(first_verdict(context, server, name)[0])
            print(f"  round {turn + 1} of {rounds}", flush=True)
    with started(site, throttled=True) as (browser, server):
        for turn in range(max(1, rounds // 2)):
            for name in names if turn % 2 else reversed(names):
                with browser.new_context(locale="ja-JP") as context:
                    found["throttled"][name].append(first_verdict(context, server, name)[0])
            print(f"  throttled round {turn + 1} of {max(1, rounds // 2)}", flush=True)
    return found, sent


def typing(site: Path, count: int) -> list[float]:
    """Milliseconds from an input to its painted verdict, once Python is there."""
    with started(site) as (browser, server), browser.new_context(locale="ja-JP") as context:
        page = context.new_page()
        page.add_init_script(PAINTED)
        page.goto(address(server, "kijun"), wait_until="load")
        page.evaluate(TOUCH)
        page.wait_for_timeout(2_000)
        times: list[float] = page.evaluate(TYPE, count)
        return times
