from flask import Response


def theme(name):
    response = Response("ok")
    response.set_cookie(
        "theme",
        name,
        secure=True,
        httponly=True,
        samesite="Lax",
    )
    return response
