from ast import literal_eval


def read(word):
    return literal_eval(word)
