import sqlite3


def reset(path, plate):
    with sqlite3.connect(path) as db:
        db.executescript(f"""
            DELETE FROM trips WHERE plate = '{plate}';
            UPDATE cars SET odometer = 0 WHERE plate = '{plate}';
        """)
