from flask import redirect, request

from zoo.store import address_of


def find():
    return redirect(address_of(request.args["animal"]))
