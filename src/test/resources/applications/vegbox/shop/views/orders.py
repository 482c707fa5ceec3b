import datetime

from flask import Blueprint, redirect, render_template, request, session, url_for

from shop.extensions import get_db

bp = Blueprint("orders", __name__, url_prefix="/orders")


@bp.route("/")
def mine():
    status = request.args.get("status")
    sql = "SELECT id, kind, day FROM orders WHERE customer = %d" % int(session["customer"])
    if status:
        sql += " AND status = '%s'" % status
    sql += " ORDER BY day DESC"
    return render_template("orders.html", orders=get_db().execute(sql).fetchall())


@bp.route("/new", methods=["POST"])
def new():
    db = get_db()
    day = datetime.date.today() + datetime.timedelta(days=3)
    db.execute(
        "INSERT INTO orders (customer, kind, day, note) VALUES (?, ?, ?, ?)",
        (session["customer"], request.form["kind"], day.isoformat(), request.form.get("note", "")),
    )
    db.commit()
    return redirect(url_for("orders.mine"))


@bp.route("/cancel", methods=["POST"])
def cancel():
    db = get_db()
    db.execute("DELETE FROM orders WHERE id = " + request.form["id"] + " AND customer = " + str(session["customer"]))
    db.commit()
    return redirect(request.form.get("next") or url_for("orders.mine"))
