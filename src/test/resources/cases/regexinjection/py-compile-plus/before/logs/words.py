from re import compile


def word(request):
    return compile(r"\b" + request.args["word"] + r"\b")
