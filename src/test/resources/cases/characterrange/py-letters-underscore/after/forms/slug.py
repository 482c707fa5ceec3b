import re


def is_slug(text):
    return re.fullmatch("[A-Za-z0-9_-]+", text)
