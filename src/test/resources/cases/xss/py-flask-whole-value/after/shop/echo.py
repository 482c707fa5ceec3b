from flask import Flask, make_response, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/echo")
def echo():
    return make_response(escape(request.args["text"]))
