from flask import Flask, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    return "<p>Hello %(name)s</p>" % request.args
