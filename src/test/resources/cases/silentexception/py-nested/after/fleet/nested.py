import json
import logging


def read(text, other):
    try:
        return json.loads(text)
    except ValueError:
        try:
            return other(text)
        except Exception:
            logging.getLogger(__name__).warning("Ignored an error in read", exc_info=True)
    return {}
