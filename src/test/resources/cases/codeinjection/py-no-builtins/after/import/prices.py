from ast import literal_eval


def read(text):
    """A dictionary as the old program printed it."""
    return literal_eval(text)
