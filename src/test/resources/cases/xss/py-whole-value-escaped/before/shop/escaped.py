from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/name")
def name():
    return escape(request.args["name"])
