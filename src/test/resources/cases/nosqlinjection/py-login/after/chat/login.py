from flask import request
from pymongo import MongoClient

db = MongoClient().chat


def login():
    body = request.get_json()
    user = db.users.find_one({"name": {"$eq": body["name"]}, "token": {"$eq": body["token"]}})
    return {"known": user is not None}
