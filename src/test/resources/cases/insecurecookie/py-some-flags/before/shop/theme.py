from flask import Response


def theme(name):
    response = Response("ok")
    response.set_cookie(
        "theme",
        name,
        secure=False,
        httponly=True,
    )
    return response
