"""No event loop: the page's Python is one synchronous function. Pyodide's core asks for these names."""


def get_event_loop():
    """Refuse: nothing in the page's Python waits."""
    raise RuntimeError("this bundle has no asyncio")


get_running_loop = new_event_loop = get_event_loop
