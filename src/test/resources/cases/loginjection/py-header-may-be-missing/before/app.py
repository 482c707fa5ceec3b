import logging
from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.before_request
def trace():
    log.info(f"agent {request.headers.get('User-Agent')}")
