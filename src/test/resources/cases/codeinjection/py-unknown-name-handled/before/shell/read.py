def read(word):
    try:
        return eval(word)
    except NameError:
        return word
