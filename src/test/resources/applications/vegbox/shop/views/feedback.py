from flask import Blueprint, request

from shop.extensions import get_db

bp = Blueprint("feedback", __name__, url_prefix="/feedback")


@bp.post("/")
def take():
    text = request.form["text"]
    db = get_db()
    db.execute(f"INSERT INTO feedback (page, text) VALUES ('{request.form['page']}', '{text}')")
    db.commit()
    return "<p>Thank you, " + request.form.get("name", "") + "!</p>"


@bp.get("/latest")
def latest():
    rows = get_db().execute("SELECT text FROM feedback ORDER BY id DESC LIMIT 5")
    return {"feedback": [row["text"] for row in rows]}
