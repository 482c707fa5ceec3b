"""What the app on the phone calls."""
import sqlite3

from flask import Blueprint, current_app, jsonify, request

bp = Blueprint("api", __name__, url_prefix="/api/1")


def query(sql, *values):
    connection = sqlite3.connect(current_app.config["DATABASE"])
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


@bp.get("/boxes")
def boxes():
    return jsonify(query("SELECT kind, cents FROM box"))


@bp.get("/stops/<tour>")
def stops(tour):
    connection = sqlite3.connect(current_app.config["DATABASE"])
    cursor = connection.cursor()
    cursor.execute("SELECT customer, street FROM tour_stop WHERE tour = '%s' ORDER BY position" % tour)
    return jsonify(cursor.fetchall())


@bp.post("/pause")
def pause():
    body = request.get_json()
    connection = sqlite3.connect(current_app.config["DATABASE"])
    with connection:
        connection.execute("INSERT INTO pause (customer, week) VALUES ({customer}, '{week}')".format(customer=int(body["customer"]), week=body["week"]))
    return "", 204
