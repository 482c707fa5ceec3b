def crate(db, no: int):
    return db.stock.find_one({"no": no})
