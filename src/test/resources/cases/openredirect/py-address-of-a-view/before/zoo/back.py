from flask import redirect, request, url_for


def back():
    page = url_for("animal", name=request.args["name"])
    return redirect(page)
