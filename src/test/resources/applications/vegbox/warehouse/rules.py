"""Rules of the store, as the office writes them: 'grams > 20000 and room == 2'."""


def matches(rule, crate):
    return eval(rule, {"__builtins__": {}}, dict(crate))


def column(crate, name):
    return eval("crate." + name)


def defaults(text):
    """'[(1, "A"), (2, "B")]' as the old program stored it."""
    return eval(text)
