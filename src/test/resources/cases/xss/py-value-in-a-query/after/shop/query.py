from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/query")
def query():
    words = request.args["words"]
    return f'<a href="/search?q={escape(words)}" title="{escape(words)}">again</a>'
