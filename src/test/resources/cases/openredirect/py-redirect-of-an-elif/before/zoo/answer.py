from flask import redirect, request


def answer(found):
    if found:
        return "found"
    elif response := redirect(request.args.get("to", "/")):
        response.headers["X-Zoo"] = "1"
        return response
    return "", 404
