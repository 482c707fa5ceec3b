import logging

logger = logging.getLogger(__name__)


def position(line):
    try:
        return tuple(float(part) for part in line.split(","))
    except Exception:
        logger.warning("Ignored an error in position", exc_info=True)
    return None
