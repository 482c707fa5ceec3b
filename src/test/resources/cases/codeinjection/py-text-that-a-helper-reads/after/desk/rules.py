from ast import literal_eval


def shelf(path):
    return literal_eval(read(path))


def read(path):
    with open(path) as file:
        return file.read()
