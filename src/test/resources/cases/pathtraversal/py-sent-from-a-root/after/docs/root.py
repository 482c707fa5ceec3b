import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)


@app.route("/doc")
def doc():
    root = os.path.realpath("/srv/docs")
    full_path = os.path.realpath(os.path.join("/srv/docs", request.args["name"]))
    if not full_path.startswith(os.path.join(root, "")):
        abort(404)
    return send_file(full_path)
