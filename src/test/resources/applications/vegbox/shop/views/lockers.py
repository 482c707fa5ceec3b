import random

from flask import Blueprint, request

from shop.extensions import get_db

bp = Blueprint("lockers", __name__, url_prefix="/lockers")


@bp.post("/open")
def open_locker():
    db = get_db()
    locker = request.form["locker"]
    pin = request.form["pin"]
    row = db.execute("SELECT id FROM locker WHERE number = '" + locker + "' AND pin = '" + pin + "'").fetchone()
    if row is None:
        return "", 403
    new_pin = random.randint(100000, 999999)
    db.execute("UPDATE locker SET pin = ? WHERE id = ?", (str(new_pin), row["id"]))
    db.commit()
    return "", 204
