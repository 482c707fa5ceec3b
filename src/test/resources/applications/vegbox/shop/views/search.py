from flask import Blueprint, Markup, render_template, request

from shop.extensions import get_db

bp = Blueprint("search", __name__)
FIELDS = ("name", "grower", "season")


def conditions(args):
    parts = []
    for field in FIELDS:
        value = args.get(field)
        if value:
            parts.append("%s LIKE '%%%s%%'" % (field, value))
    return " AND ".join(parts) or "1 = 1"


@bp.route("/search")
def search():
    rows = get_db().execute("SELECT name, grower FROM article WHERE " + conditions(request.args)).fetchall()
    title = Markup("Found for <em>%s</em>" % request.args.get("name", ""))
    return render_template("search.html", rows=rows, title=title)
