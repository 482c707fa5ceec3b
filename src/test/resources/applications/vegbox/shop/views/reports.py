import csv
import io

from flask import Blueprint, Response, request

from shop.extensions import get_db

bp = Blueprint("reports", __name__, url_prefix="/reports")


def to_csv(rows):
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return Response(out.getvalue(), mimetype="text/csv")


@bp.route("/sales")
def sales():
    begin = request.args.get("from", "2024-01-01")
    end = request.args.get("to", "2024-12-31")
    sql = ("SELECT day, SUM(cents) FROM orders "
           "WHERE day BETWEEN '%s' AND '%s' "
           "GROUP BY day") % (begin, end)
    return to_csv(get_db().execute(sql))


@bp.route("/by/<column>")
def grouped(column):
    return to_csv(get_db().execute("SELECT " + column + ", COUNT(*) FROM orders GROUP BY 1"))
