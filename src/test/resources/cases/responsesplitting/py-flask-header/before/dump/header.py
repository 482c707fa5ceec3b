from flask import make_response, request


def dump():
    response = make_response("")
    response.headers["X-Dump"] = request.args["name"]
    return response
