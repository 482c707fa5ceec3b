from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


def user(name):
    return db.session.execute("SELECT id FROM users WHERE name = '" + name + "'").fetchone()
