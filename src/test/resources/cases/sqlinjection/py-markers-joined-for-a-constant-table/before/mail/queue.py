import sqlite3

QUEUE = "outgoing_mail"


def drop(db: sqlite3.Connection, keys):
    marks = ",".join("?" for _ in keys)
    db.execute(f"DELETE FROM {QUEUE} WHERE key IN ({marks})", keys)
