from flask import Flask

app = Flask(__name__)


@app.route("/beds")
def beds():
    try:
        return {"beds": count()}
    except Exception as error:
        app.logger.exception("Unexpected error")
        return {"error": "An internal error has occurred."}, 500


def count():
    return 12
