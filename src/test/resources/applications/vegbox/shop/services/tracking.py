import json
import logging

log = logging.getLogger(__name__)


def position(line):
    try:
        message = json.loads(line)
        return message["lat"], message["lon"]
    except Exception:
        pass
    return None


def positions(lines):
    found = []
    for line in lines:
        try:
            message = json.loads(line)
            found.append((message["van"], message["lat"], message["lon"]))
        except Exception:
            continue
    return found
