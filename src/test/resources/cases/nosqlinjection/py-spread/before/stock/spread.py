def crate(db, fields):
    return db.stock.find_one({**fields, "open": True})
