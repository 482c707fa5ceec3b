def remember(db, no):
    crate = {"no": no}
    if db.stock.find_one(crate) is None:
        db.stock.insert_one(crate)
