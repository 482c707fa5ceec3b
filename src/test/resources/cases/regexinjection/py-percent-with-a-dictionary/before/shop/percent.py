import re


def find(form, text):
    return re.search(r"^%(word)s\b" % form, text)
