from flask import Flask

app = Flask(__name__)


@app.route("/beds")
def beds():
    try:
        return {"beds": count()}
    except Exception as error:
        return {"error": str(error)}, 500


def count():
    return 12
