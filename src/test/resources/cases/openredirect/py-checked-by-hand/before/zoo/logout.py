from flask import redirect, request


def logout():
    to = request.args.get("to", "/")
    if not to.startswith("/") or to.startswith(("//", "/\\", "/\t")):
        to = "/"
    return redirect(to)
