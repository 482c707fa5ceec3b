from re import compile


def any_of(words):
    return compile("|".join(words))
