import re


def lines(text, user):
    return re.findall(rf"^\S+ {re.escape(str(user))}: .*$", text, re.MULTILINE)
