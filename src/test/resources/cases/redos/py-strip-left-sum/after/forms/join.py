import re


def join(first, rest):
    return (first + rest).lstrip()
