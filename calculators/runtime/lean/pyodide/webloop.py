"""No event loop to initialise: see asyncio beside this."""


def _initialize_event_loop():
    pass
