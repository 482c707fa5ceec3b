import os

from flask import request, send_file

FOLDER = "/srv/notes"


def download():
    return send_file(os.path.join(FOLDER, request.args["name"]))
