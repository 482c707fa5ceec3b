import traceback

from flask import Flask

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(exc):
    return traceback.format_exc(), 500
