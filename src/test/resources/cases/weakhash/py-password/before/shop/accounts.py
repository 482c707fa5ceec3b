import hashlib


def check(user, password):
    return user.password_hash == hashlib.sha1(password.encode()).hexdigest()
