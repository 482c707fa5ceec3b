from flask import request
from markupsafe import escape


def plus():
    return "<b>" + str(escape(request.args["q"])) + "</b>"
