from flask import redirect


def patient(number):
    return redirect(f"/patients/{number}")
