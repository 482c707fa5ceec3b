from flask import Flask, request

app = Flask(__name__)


@app.route("/desk")
def desk():
    app.logger.warning(f"no such desk: {request.args['desk']}")
    return "", 404
