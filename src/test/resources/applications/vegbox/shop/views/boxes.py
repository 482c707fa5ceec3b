from flask import Blueprint, abort, render_template, request

from shop.extensions import get_db

bp = Blueprint("boxes", __name__, url_prefix="/box")


@bp.get("/<kind>")
def show(kind):
    box = get_db().execute(f"SELECT * FROM box WHERE kind = '{kind}'").fetchone()
    if box is None:
        abort(404)
    content = get_db().execute("SELECT name, grams FROM box_content WHERE kind = ? ORDER BY name", (kind,)).fetchall()
    return render_template("box.html", box=box, content=content)


@bp.get("/compare")
def compare():
    first, second = request.args["a"], request.args["b"]
    query = "SELECT name FROM box_content WHERE kind = '%s' AND name NOT IN (SELECT name FROM box_content WHERE kind = '%s')"
    rows = get_db().execute(query % (first, second)).fetchall()
    return render_template("compare.html", rows=rows)
