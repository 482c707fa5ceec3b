import functools
import subprocess

from flask import Blueprint, abort, render_template, request, session

from shop.extensions import get_db

bp = Blueprint("admin", __name__, url_prefix="/admin")


def office_only(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        if session.get("role") != "office":
            abort(403)
        return view(*args, **kwargs)

    return inner


@bp.route("/customers")
@office_only
def customers():
    town = request.args.get("town", "")
    rows = get_db().execute("SELECT id, name FROM customer WHERE town = '%s' ORDER BY name" % town)
    return render_template("admin/customers.html", rows=rows.fetchall())


@bp.route("/log")
@office_only
def log():
    lines = request.args.get("lines", "50")
    out = subprocess.check_output("tail -n " + lines + " /var/log/vegbox/shop.log", shell=True)
    return "<pre>" + out.decode("utf-8", "replace") + "</pre>"


@bp.route("/ping")
@office_only
def ping():
    host = request.args["host"]
    return {"alive": subprocess.call(f"ping -c 1 {host}", shell=True) == 0}
