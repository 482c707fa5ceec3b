def both(first, second):
    return eval(first + " and " + second)
