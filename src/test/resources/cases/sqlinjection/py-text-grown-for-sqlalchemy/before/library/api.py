from flask import Blueprint, jsonify, request
from sqlalchemy import text

from library.models import db

api = Blueprint("api", __name__)


@api.get("/books")
def books():
    author = request.args.get("author")
    year = request.args.get("year")
    query = "SELECT id, title FROM books WHERE withdrawn = 0"
    if author:
        query += f" AND author LIKE '%{author}%'"
    if year:
        query += " AND year = " + year + " AND printed >= " + year
    query += " ORDER BY title"
    rows = db.session.execute(text(query))
    return jsonify([{"id": row.id, "title": row.title} for row in rows])
