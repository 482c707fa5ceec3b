def crate(db, no):
    return db.stock.find_one({"$where": "this.no == '" + no + "'"})
