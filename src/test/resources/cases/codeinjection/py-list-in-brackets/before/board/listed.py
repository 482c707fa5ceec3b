def moves(request):
    return eval("[" + request.form["moves"] + "]")
