import re


def clean(text):
    return text.strip()
