"""No packages are installed in the page; the start-up code asks where they would go."""


class _Path:
    def __init__(self, path):
        self.path = path

    def __str__(self):
        return self.path


SITE_PACKAGES = _Path("/lib/python3.13/site-packages")
DSO_DIR = _Path("/usr/lib")


def init_loaded_packages():
    """None are there."""


def unpack_buffer(*_args, **_kwargs):
    """Refuse: the bundle is complete as it is."""
    raise RuntimeError("this bundle installs no packages")
