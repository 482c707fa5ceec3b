import re


def grep(pattern, line):
    return re.search(pattern, line)
