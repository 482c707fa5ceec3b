from flask import Flask, make_response

app = Flask(__name__)


@app.route("/closed")
def closed():
    return make_response("<p>We are closed.</p>")
