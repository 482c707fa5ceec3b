from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/count")
def count():
    return make_response(len(request.args))
