def pick(text, rows):
    return eval(text, rows)
