from flask import redirect, url_for


def show(number):
    return redirect(url_for("classes.show", number=number))
