import platform
import subprocess
import traceback

from flask import Blueprint, jsonify

bp = Blueprint("status", __name__)


@bp.route("/health")
def health():
    return jsonify(ok=True)


@bp.route("/about")
def about():
    try:
        revision = subprocess.check_output(["git", "rev-parse", "--short", "HEAD"]).decode().strip()
    except Exception:
        return traceback.format_exc(), 500
    return jsonify(python=platform.python_version(), revision=revision)
