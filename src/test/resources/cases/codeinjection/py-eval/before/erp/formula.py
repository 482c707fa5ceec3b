def result(formula, row):
    return eval(formula, {}, row)
