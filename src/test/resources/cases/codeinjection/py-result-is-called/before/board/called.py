from board import rules


def apply(request, game):
    return eval(request.args["move"])(game)
