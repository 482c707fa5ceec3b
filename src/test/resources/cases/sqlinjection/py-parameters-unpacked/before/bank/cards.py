import sqlite3


def lock(db: sqlite3.Connection, first_and_last, reason):
    db.execute(
        f"UPDATE cards SET locked = 1, reason = '{reason}' WHERE number BETWEEN ? AND ?",
        (*first_and_last,),
    )
