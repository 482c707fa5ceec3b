from flask import redirect, request


def back():
    url = request.args["return"]
    if "payments.example.com" in url:
        return redirect(url)
    return redirect("/")
