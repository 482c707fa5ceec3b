from flask import redirect, request

from zoo.store import address_of


def find():
    target = address_of(request.args["animal"])
    if not target.startswith(("/", request.host_url)) or target.startswith(("//", "/\\", "/\t", "/\n", "/\r")):
        target = "/"
    return redirect(target)
