import re


def is_slug(text):
    return re.fullmatch("[A-z0-9_-]+", text)
