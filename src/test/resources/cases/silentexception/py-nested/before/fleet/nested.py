import json


def read(text, other):
    try:
        return json.loads(text)
    except ValueError:
        try:
            return other(text)
        except Exception:
            pass
    return {}
