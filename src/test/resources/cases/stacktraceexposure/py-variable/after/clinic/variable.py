import logging
import traceback

from flask import jsonify


def answer(work):
    try:
        return jsonify(work())
    except Exception:
        message = traceback.format_exc()
        logging.exception("Unexpected error")
        return jsonify("An internal error has occurred."), 500
