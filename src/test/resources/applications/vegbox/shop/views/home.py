from flask import Blueprint, render_template, request

from shop.extensions import get_db

bp = Blueprint("home", __name__)


@bp.route("/")
def index():
    boxes = get_db().execute("SELECT kind, name, cents FROM box WHERE active = 1 ORDER BY cents").fetchall()
    return render_template("home.html", boxes=boxes)


@bp.route("/towns")
def towns():
    begun = request.args.get("q", "")
    rows = get_db().execute("SELECT name FROM town WHERE name LIKE '" + begun + "%' ORDER BY name LIMIT 10")
    return {"towns": [row["name"] for row in rows]}
