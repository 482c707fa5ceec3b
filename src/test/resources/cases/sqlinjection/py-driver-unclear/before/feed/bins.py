def kilos(db, name):
    return db.execute("SELECT kilos FROM bin WHERE name = '%s'" % name).fetchone()
