def by(db, field, value):
    return db.stock.find_one({field: value})
