import hashlib


def name(body):
    return hashlib.new("sha3_256", body).hexdigest()
