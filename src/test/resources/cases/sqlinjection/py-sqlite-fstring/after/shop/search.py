import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/books")
def books():
    title = request.args.get("title", "")
    connection = sqlite3.connect("shop.db")
    cursor = connection.cursor()
    cursor.execute("SELECT id, title FROM books WHERE title LIKE ? ORDER BY title", (f"%{title}%",))
    return jsonify(cursor.fetchall())
