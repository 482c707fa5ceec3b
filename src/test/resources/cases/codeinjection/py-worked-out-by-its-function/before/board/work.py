def calculate(request):
    return eval(request.args["text"])
