import os

from flask import Flask, request, send_file

app = Flask(__name__)


@app.route("/doc")
def doc():
    return send_file(os.path.join("docs", request.args["name"]))
