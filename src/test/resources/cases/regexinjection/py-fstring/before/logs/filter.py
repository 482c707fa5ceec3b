import re


def lines(text, user):
    return re.findall(rf"^\S+ {user}: .*$", text, re.MULTILINE)
