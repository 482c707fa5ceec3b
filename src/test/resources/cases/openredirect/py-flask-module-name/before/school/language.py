import flask

app = flask.Flask(__name__)


@app.route("/language/<code>")
def language(code):
    flask.session["language"] = code
    back = flask.request.headers.get("Referer", "/")
    return flask.redirect(back)
