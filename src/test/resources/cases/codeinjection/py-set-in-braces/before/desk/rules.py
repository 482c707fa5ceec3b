def marks(first, second):
    return eval("{" + first + ", " + second + "}")
