from flask import redirect, request


def cage():
    target = "/" + request.args["cage"]
    if not target.startswith(("/", request.host_url)) or target.startswith(("//", "/\\", "/\t", "/\n", "/\r")):
        target = "/"
    return redirect(target)
