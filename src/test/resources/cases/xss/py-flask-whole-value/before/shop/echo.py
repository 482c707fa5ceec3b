from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/echo")
def echo():
    return make_response(request.args["text"])
