def work_out(formula):
    return eval(formula)
