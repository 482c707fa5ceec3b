import sqlite3


def page(db: sqlite3.Connection, customer, size, at):
    sql = "SELECT subject FROM messages WHERE customer = ? ORDER BY id LIMIT "
    params = [customer]
    sql += "? OFFSET ?"
    params.extend([int(size), int(at)])
    return db.execute(sql, params).fetchall()
