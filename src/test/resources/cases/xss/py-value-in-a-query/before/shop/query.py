from flask import Flask, request

app = Flask(__name__)


@app.route("/query")
def query():
    words = request.args["words"]
    return f'<a href="/search?q={words}" title="{words}">again</a>'
