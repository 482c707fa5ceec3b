import hashlib

from flask import Blueprint, redirect, request

from shop.extensions import get_db

bp = Blueprint("newsletter", __name__, url_prefix="/newsletter")


def gravatar(mail):
    return "https://www.gravatar.com/avatar/" + hashlib.md5(mail.strip().lower().encode()).hexdigest()


@bp.route("/subscribe", methods=["POST"])
def subscribe():
    db = get_db()
    db.execute("INSERT OR IGNORE INTO subscriber (mail) VALUES (?)", (request.form["mail"],))
    db.commit()
    return redirect("/")


@bp.route("/unsubscribe")
def unsubscribe():
    db = get_db()
    db.execute("DELETE FROM subscriber WHERE mail = '%s'" % request.args["mail"])
    db.commit()
    return redirect(request.args.get("back", "/"))
