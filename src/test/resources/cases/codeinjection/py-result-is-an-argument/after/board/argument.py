from ast import literal_eval


def count(request):
    return len(literal_eval(request.args["cells"]))
