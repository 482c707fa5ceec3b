import sqlite3


def page(db: sqlite3.Connection, customer, size, at):
    sql = "SELECT subject FROM messages WHERE customer = '" + customer + "' ORDER BY id LIMIT "
    sql += str(size) + " OFFSET " + str(at)
    return db.execute(sql).fetchall()
