import json


def find(text):
    try:
        return json.loads(text)
    except ValueError as error:
        raise LookupError(str(error))
