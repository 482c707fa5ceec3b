import random
import string

from flask import Blueprint, flash, redirect, request, session, url_for

from shop.extensions import get_db

bp = Blueprint("vouchers", __name__, url_prefix="/voucher")


def new_code():
    return "".join(random.sample(string.ascii_uppercase + string.digits, 10))


@bp.route("/buy", methods=["POST"])
def buy():
    code = new_code()
    db = get_db()
    db.execute("INSERT INTO voucher (code, cents, buyer) VALUES (?, ?, ?)", (code, int(request.form["cents"]), session["customer"]))
    db.commit()
    flash("Your voucher: " + code)
    return redirect(url_for("home.index"))


@bp.route("/redeem", methods=["POST"])
def redeem():
    db = get_db()
    found = db.execute("SELECT cents FROM voucher WHERE code = '" + request.form["code"].strip().upper() + "' AND used IS NULL").fetchone()
    if found is None:
        flash("We do not know that voucher.")
    else:
        db.execute("UPDATE voucher SET used = 1 WHERE code = ?", (request.form["code"].strip().upper(),))
        db.commit()
    return redirect(url_for("orders.mine"))
