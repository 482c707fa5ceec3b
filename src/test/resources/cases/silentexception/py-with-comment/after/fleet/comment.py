import logging
import os


def size(path, seen):
    try:
        seen[path] = os.path.getsize(path)
    except Exception:
        # gone in the meantime
        logging.getLogger(__name__).warning("Ignored an error in size", exc_info=True)
