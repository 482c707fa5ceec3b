from flask import redirect, request


def show():
    return redirect("/classes/" + request.args["name"])
