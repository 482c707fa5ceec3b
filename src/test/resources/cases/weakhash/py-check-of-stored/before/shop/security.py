import hashlib


def check(user, word):
    return hashlib.sha1(word.encode()).hexdigest() == user["pw"]
