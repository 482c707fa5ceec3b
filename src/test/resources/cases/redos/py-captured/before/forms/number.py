import re


def number(line):
    found = re.search(r"no ([0-9]+)+ of", line)
    return found and found.group(1)
