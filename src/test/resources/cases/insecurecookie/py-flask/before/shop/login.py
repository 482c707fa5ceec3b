from flask import make_response, redirect


def remember(user):
    response = make_response(redirect("/"))
    response.set_cookie("session", user.token, max_age=86400)
    return response
