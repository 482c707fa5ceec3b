import os

from flask import request, send_file

FOLDER = "/srv/notes"


def download():
    root = os.path.realpath(FOLDER)
    full_path = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    if not full_path.startswith(os.path.join(root, "")):
        raise ValueError("the path leads out of its folder")
    return send_file(full_path)
