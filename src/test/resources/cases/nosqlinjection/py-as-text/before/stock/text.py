from bson import ObjectId


def crate(db, no, owner):
    return db.stock.find_one({"no": str(no), "owner": ObjectId(owner)})
