import traceback

from flask import jsonify


def answer(work):
    try:
        return jsonify(work())
    except Exception:
        message = traceback.format_exc()
        return jsonify(message), 500
