from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

db = SQLAlchemy()


def user(name):
    return db.session.execute(text("SELECT id FROM users WHERE name = :name"), {"name": name}).fetchone()
