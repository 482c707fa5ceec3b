import logging
from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.before_request
def trace():
    logged_headers = str(request.headers.get('User-Agent')).replace("\r", " ").replace("\n", " ")
    log.info(f"agent {logged_headers}")
