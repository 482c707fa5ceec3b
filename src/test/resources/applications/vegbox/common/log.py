import logging
import logging.handlers
import sys


def setup(name, path=None, level="INFO"):
    root = logging.getLogger("vegbox")
    root.setLevel(level)
    handler = logging.handlers.RotatingFileHandler(path, maxBytes=2_000_000, backupCount=4) if path else logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s " + name + " %(levelname)s %(message)s"))
    root.addHandler(handler)
    return root


class MemoryHandler(logging.Handler):
    """Keeps the last entries for the status page."""

    def __init__(self, size=200):
        super().__init__()
        self.size, self.entries = size, []

    def emit(self, record):
        try:
            self.entries.append(self.format(record))
            del self.entries[: -self.size]
        except Exception:
            pass
