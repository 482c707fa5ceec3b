import re


def trusted(sender):
    if re.match("^[a-z]+@mail\\.example\\.org$", sender):
        return True
    return False
