from ast import literal_eval


def parse(row):
    values = []
    for cell in row:
        value = literal_eval(cell)
        values.append(value)
    return values
