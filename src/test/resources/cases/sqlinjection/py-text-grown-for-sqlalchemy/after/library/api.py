from flask import Blueprint, jsonify, request
from sqlalchemy import text

from library.models import db

api = Blueprint("api", __name__)


@api.get("/books")
def books():
    author = request.args.get("author")
    year = request.args.get("year")
    query = "SELECT id, title FROM books WHERE withdrawn = 0"
    params = {}
    if author:
        query += " AND author LIKE :author"
        params.update({"author": f"%{author}%"})
    if year:
        query += " AND year = :year AND printed >= :year_2"
        params.update({"year": year, "year_2": year})
    query += " ORDER BY title"
    rows = db.session.execute(text(query), params)
    return jsonify([{"id": row.id, "title": row.title} for row in rows])
