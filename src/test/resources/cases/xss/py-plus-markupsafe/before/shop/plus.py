from flask import request


def plus():
    return "<b>" + request.args["q"] + "</b>"
