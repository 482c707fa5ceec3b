from flask import Flask, request

app = Flask(__name__)


@app.route("/desk")
def desk():
    logged_desk = request.args['desk'].replace("\r", " ").replace("\n", " ")
    app.logger.warning(f"no such desk: {logged_desk}")
    return "", 404
