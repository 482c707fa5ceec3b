def moves(request):
    return eval("sum([" + request.form["moves"] + "])")
