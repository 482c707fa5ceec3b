import re


def follow(link, depth):
    if link.find("docs.example.org") != -1 and depth < 4:
        return True
    return re.match("mailto:", link) is None and depth == 0
