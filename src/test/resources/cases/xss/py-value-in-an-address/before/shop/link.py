from flask import Flask, request

app = Flask(__name__)


@app.route("/link")
def link():
    back = request.args["back"]
    return f'<a href="{back}">back</a> <a href="/search?q={back}" title="{back}">search</a>'
