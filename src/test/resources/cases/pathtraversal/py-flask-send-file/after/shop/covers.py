import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
COVERS = "/srv/shop/covers"


@app.route("/cover")
def cover():
    root = os.path.realpath(COVERS)
    full_path = os.path.realpath(os.path.join(COVERS, request.args["name"]))
    if not full_path.startswith(os.path.join(root, "")):
        abort(404)
    return send_file(full_path)
