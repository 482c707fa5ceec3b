import traceback

from flask import Flask

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(exc):
    app.logger.exception("Unexpected error")
    return "An internal error has occurred.", 500
