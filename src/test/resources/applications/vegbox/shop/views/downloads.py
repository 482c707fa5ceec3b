import os

from flask import Blueprint, abort, current_app, send_file

bp = Blueprint("downloads", __name__, url_prefix="/download")


@bp.route("/invoice/<number>")
def invoice(number):
    if not number.isdigit():
        abort(404)
    return send_file("/srv/invoices/%s.pdf" % number)


@bp.route("/poster/<path:name>")
def poster(name):
    path = os.path.join(current_app.config["UPLOADS"], "posters", name)
    with open(path, "rb") as handle:
        return handle.read(), 200, {"Content-Type": "application/pdf"}
