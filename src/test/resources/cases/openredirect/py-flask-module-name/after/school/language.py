import flask

app = flask.Flask(__name__)


@app.route("/language/<code>")
def language(code):
    flask.session["language"] = code
    back = flask.request.headers.get("Referer", "/")
    if not back.startswith(("/", flask.request.host_url)) or back.startswith(("//", "/\\", "/\t", "/\n", "/\r")):
        back = "/"
    return flask.redirect(back)
