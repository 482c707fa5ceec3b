import re

DAY = r"\d{4}-\d\d-\d\d"


def day(text):
    return re.search(DAY, text)
