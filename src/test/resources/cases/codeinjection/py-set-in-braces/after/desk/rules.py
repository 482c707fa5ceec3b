from ast import literal_eval


def marks(first, second):
    return literal_eval("{" + first + ", " + second + "}")
