from flask import make_response, request


def remember():
    response = make_response("ok")
    response.set_cookie("pw", request.form["password"])
    return response
