from jose import jwt


def service(token, key):
    return jwt.decode(token, key, algorithms=["none", "HS256"])
