import ast

from flask import request


def bounds():
    return eval(request.args["bounds"])


def tree(text):
    return ast.parse(text)
