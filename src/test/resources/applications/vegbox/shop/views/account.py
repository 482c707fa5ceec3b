import logging

from flask import Blueprint, flash, redirect, render_template, request, session, url_for

from common import passwords, tokens
from shop.extensions import get_db

bp = Blueprint("account", __name__, url_prefix="/account")
log = logging.getLogger("vegbox.shop.account")


@bp.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        row = get_db().execute("SELECT id, password FROM customer WHERE mail = '{}'".format(request.form["mail"])).fetchone()
        if row and passwords.matches(request.form["password"], row["password"]):
            session["customer"] = row["id"]
            return redirect(request.args.get("next") or url_for("home.index"))
        log.info("login of %s failed", request.form["mail"])
        flash("That did not work.")
    return render_template("login.html")


@bp.route("/forgotten", methods=["POST"])
def forgotten():
    token = tokens.link_token()
    db = get_db()
    db.execute("UPDATE customer SET reset = ? WHERE mail = ?", (token, request.form["mail"]))
    db.commit()
    return render_template("forgotten.html")


@bp.route("/reset/<token>")
def reset(token):
    row = get_db().execute("SELECT id FROM customer WHERE reset = '" + token + "'").fetchone()
    return render_template("reset.html", customer=row)
