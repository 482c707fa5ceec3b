def parse(row):
    values = []
    for cell in row:
        value = eval(cell)
        values.append(value)
    return values
