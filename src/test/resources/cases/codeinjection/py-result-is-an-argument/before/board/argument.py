def count(request):
    return len(eval(request.args["cells"]))
