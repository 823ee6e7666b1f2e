"""A stock Firefox over WebDriver BiDi: JSON messages over a socket, as https://w3c.github.io/webdriver-bidi/ says.

Playwright drives its own build of Firefox, and a stock one only where that knows emulation.setMediaFeaturesOverride.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from websockets.sync.client import connect

from tests.further.driven import WAIT, Driven, called

QUIET: dict[str, bool | int | str] = {
    # What a Firefox asks its makers for by itself: settings, codecs, additions. The rest finds no proxy to go through.
    "services.settings.server": "data:,",
    "media.gmp-manager.url": "data:,",
    "media.gmp-manager.updateEnabled": False,
    "extensions.systemAddon.update.url": "data:,",
    "network.connectivity-service.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1",
}
LISTENING = "WebDriver BiDi listening on "
HEEDED = {"MOZ_REMOTE_SETTINGS_DEVTOOLS": "1"}  # so that the first of these counts


class Firefox:
    """A Firefox with a profile in `folder`; `prefs` are added to it. `windows` of one have nothing in common."""

    def __init__(self, path: str, folder: Path, prefs: Mapping[str, bool | int | str] | None = None) -> None:
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in {**QUIET, **(prefs or {})}.items()]
        (folder / "user.js").write_text("".join(lines))
        command = [path, "--headless", "--remote-debugging-port=0", "--profile", str(folder)]
        self._sent = 0
        self.events: list[dict[str, Any]] = []
        with ExitStack() as stack, (folder / "output.txt").open("w") as output:
            firefox = subprocess.Popen(command, stdout=output, stderr=output, env={**os.environ, **HEEDED})
            stack.callback(firefox.wait, WAIT)
            stack.callback(firefox.terminate)
            end = time.monotonic() + WAIT
            while LISTENING not in (said := (folder / "output.txt").read_text()):
                assert firefox.poll() is None and time.monotonic() < end, f"Firefox did not start: {said}"
                time.sleep(0.05)
            address = f"{said.partition(LISTENING)[2].split()[0]}/session"
            self._socket = stack.enter_context(connect(address, proxy=None, max_size=None, ping_interval=None))
            self.send("session.new", capabilities={})
            self.send("session.subscribe", events=["network.beforeRequestSent", "log.entryAdded"])
            self._stack = stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def send(self, method: str, **params: object) -> dict[str, Any]:
        """One command, and its result. What happens meanwhile goes to `events`."""
        self._sent += 1
        self._socket.send(json.dumps({"id": self._sent, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(timeout=WAIT))
            if message["type"] == "event":
                self.events.append(message)
            elif message["id"] == self._sent:
                assert message["type"] == "success", f"{method}: {message['error']}: {message['message']}"
                result: dict[str, Any] = message["result"]
                return result

    def window(self) -> Window:
        return Window(self)


class Window(Driven):
    """A window of a Firefox, with storage of its own. `troubles` is what went wrong in it."""

    def __init__(self, firefox: Firefox) -> None:
        self._firefox = firefox
        self._own = firefox.send("browser.createUserContext")["userContext"]
        self._id = firefox.send("browsingContext.create", type="window", userContext=self._own)["context"]
        self._forgiven = 0

    def go(self, url: str) -> None:
        self._firefox.send("browsingContext.navigate", context=self._id, url=url, wait="complete")

    def evaluate(self, function: str, *arguments: object) -> Any:
        target = {"context": self._id}
        expression = called(function, arguments)
        found = self._firefox.send("script.evaluate", expression=expression, target=target, awaitPromise=True)
        assert found["type"] == "success", found["exceptionDetails"]["text"]
        return json.loads(found["result"]["value"])

    def act(self, actions: dict[str, object]) -> None:
        self._firefox.send("input.performActions", context=self._id, actions=[actions])

    @property
    def requests(self) -> list[str]:
        """The address of every request so far."""
        ours = [event["params"] for event in self._events("network.beforeRequestSent")]
        return [params["request"]["url"] for params in ours]

    @property
    def troubles(self) -> list[str]:
        """Errors and warnings that the page brought about, and nobody forgave."""
        entries = [event["params"] for event in self._events("log.entryAdded")]
        found = [f"{entry['level']}: {entry['text']}" for entry in entries if entry["level"] in {"error", "warn"}]
        return found[self._forgiven :]

    def forgive(self) -> None:
        """Take the troubles so far off the page's account."""
        self._forgiven += len(self.troubles)

    def _events(self, method: str) -> list[dict[str, Any]]:
        self._firefox.send("session.status")  # what happened before it is here with its answer
        found = [event for event in self._firefox.events if event["method"] == method]
        return [event for event in found if self._is_ours(event["params"])]

    def _is_ours(self, params: dict[str, Any]) -> bool:
        return (params.get("context") or params.get("source", {}).get("context")) == self._id

    def close(self) -> None:
        self._firefox.send("browser.removeUserContext", userContext=self._own)
