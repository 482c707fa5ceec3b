import re


def entries(lines, user):
    pattern = re.compile("^" + user + ":")
    return [line for line in lines if pattern.match(line)]
