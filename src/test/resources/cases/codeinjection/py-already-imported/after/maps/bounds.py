import ast

from flask import request


def bounds():
    return ast.literal_eval(request.args["bounds"])


def tree(text):
    return ast.parse(text)
