from flask import redirect, request


def go():
    if request.args: return redirect(request.args["to"])
    return "nowhere"
