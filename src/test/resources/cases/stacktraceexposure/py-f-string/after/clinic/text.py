import logging

from flask import Blueprint, request

bp = Blueprint("text", __name__)


@bp.post("/read")
def read():
    try:
        return str(int(request.data))
    except ValueError as e:
        logging.exception("Unexpected error")
        return f"could not read: an internal error", 400
