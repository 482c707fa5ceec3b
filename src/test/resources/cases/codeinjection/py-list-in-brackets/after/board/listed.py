from ast import literal_eval


def moves(request):
    return literal_eval("[" + request.form["moves"] + "]")
