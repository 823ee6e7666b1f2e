"""A WebKit over classic WebDriver: one HTTP request for one command, as https://www.w3.org/TR/webdriver2/ says."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from contextlib import ExitStack
from http.client import HTTPConnection
from typing import Any, Self

from tests.further.driven import WAIT, Driven, called
from tools.webkit import WebKit

# No graphics card and no second user on a machine that tests: drawn by the processor, without a sandbox of its own.
ENVIRON = {"LIBGL_ALWAYS_SOFTWARE": "1", "WEBKIT_DISABLE_DMABUF_RENDERER": "1", "WEBKIT_DISABLE_COMPOSITING_MODE": "1"}
ASYNC = "const done = arguments[0]; {expression}.then(done, (error) => done({{ error: String(error) }}))"


def run(stack: ExitStack, command: list[str], **options: Any) -> Any:
    """A program that ends with the stack."""
    process = subprocess.Popen(command, **options)
    stack.callback(process.wait, WAIT)
    stack.callback(process.terminate)
    return process


class Safari(Driven):
    """The one window of a WebKit on a display of its own, which keeps nothing when it ends."""

    def __init__(self, parts: WebKit) -> None:
        screen = [parts.display, "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        options = {"binary": parts.browser, "args": ["--automation"]}
        self._path = ""
        with ExitStack() as stack:
            with run(stack, screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout as said:
                display = f":{said.readline().decode().strip()}"
            run(stack, [parts.driver, f"--port={self._port}"], env={**os.environ, **ENVIRON, "DISPLAY": display})
            new = self._send("POST", "/session", capabilities={"alwaysMatch": {"webkitgtk:browserOptions": options}})
            self._path = f"/session/{new['sessionId']}"
            stack.callback(self._send, "DELETE", "")
            self._stack = stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _send(self, method: str, path: str, **body: object) -> Any:
        end = time.monotonic() + WAIT
        while True:
            connection = HTTPConnection("127.0.0.1", self._port, timeout=WAIT)
            try:
                connection.request(method, self._path + path, json.dumps(body) if method == "POST" else None)
                response = connection.getresponse()
                value = json.loads(response.read())["value"]
            except ConnectionRefusedError:
                assert time.monotonic() < end, "the driver does not listen"
                time.sleep(0.05)
                continue
            finally:
                connection.close()
            assert response.status == 200, f"{path}: {value['error']}: {value['message']}"
            return value

    def go(self, url: str) -> None:
        self._send("POST", "/url", url=url)

    def evaluate(self, function: str, *arguments: object) -> Any:
        script = ASYNC.format(expression=called(function, arguments))
        found = self._send("POST", "/execute/async", script=script, args=[])
        assert isinstance(found, str), found["error"]
        return json.loads(found)

    def act(self, actions: dict[str, object]) -> None:
        self._send("POST", "/actions", actions=[actions])
