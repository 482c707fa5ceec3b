from flask import Flask, request

app = Flask(__name__)


@app.route("/width")
def width():
    return "<pre>%20s</pre>" % request.args["name"]
