from flask import redirect, request


def cage():
    return redirect("/" + request.args["cage"])
