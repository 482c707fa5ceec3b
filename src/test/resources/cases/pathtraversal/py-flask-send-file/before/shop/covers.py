import os

from flask import Flask, request, send_file

app = Flask(__name__)
COVERS = "/srv/shop/covers"


@app.route("/cover")
def cover():
    return send_file(os.path.join(COVERS, request.args["name"]))
