from ast import literal_eval


def row(stream):
    line = stream.readline()
    return literal_eval(line)
