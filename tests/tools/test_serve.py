"""Which port `make serve` takes."""

from __future__ import annotations

import socket

import pytest

from tools import serve


def test_the_first_free_port_is_taken() -> None:
    assert serve.choose(8000, free=lambda port: port >= 8003) == 8003
    assert serve.choose(8000, free=lambda _: True) == 8000


def test_no_free_port_says_what_to_do() -> None:
    with pytest.raises(serve.NoPortError, match="PORT="):
        serve.choose(8000, free=lambda _: False)


def test_the_search_ends_with_the_last_port() -> None:
    tried: list[int] = []
    with pytest.raises(serve.NoPortError):
        serve.choose(65534, free=lambda port: bool(tried.append(port)))
    assert tried == [65534, 65535]


def test_a_port_that_is_listened_on_is_not_free() -> None:
    with socket.create_server((serve.HOST, 0)) as taken:
        assert not serve.is_free(taken.getsockname()[1])


def test_the_port_asked_for() -> None:
    assert serve.wanted("") == 8000
    assert serve.wanted("9000") == 9000


@pytest.mark.parametrize("text", ["0", "65536", "-1", "http", "80.5", "²"])
def test_a_port_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(serve.NoPortError, match="PORT"):
        serve.wanted(text)


def test_a_taken_port_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server((serve.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        command = serve.command()
    said = capsys.readouterr().out
    used = int(command[-1].rpartition(":")[2])
    assert used > port
    assert f"Port {port} is taken; using {used}." in said
    assert f"http://127.0.0.1:{used}/" in said
