from flask import redirect, request


def below():
    target = "/zoo/%s" % request.args["page"]
    return redirect(target, code=303)
