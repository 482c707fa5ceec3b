import json

from flask import request


def search(db):
    return list(db.stock.find(json.loads(request.args["q"])))
