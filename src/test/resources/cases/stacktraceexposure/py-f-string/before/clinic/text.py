from flask import Blueprint, request

bp = Blueprint("text", __name__)


@bp.post("/read")
def read():
    try:
        return str(int(request.data))
    except ValueError as e:
        return f"could not read: {e}", 400
