def in_box(db, box):
    return db.execute("SELECT name FROM horse WHERE box = '%s'" % box).fetchall()
