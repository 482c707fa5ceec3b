import re
from re import compile


def word(request):
    return compile(r"\b" + re.escape(request.args["word"]) + r"\b")
