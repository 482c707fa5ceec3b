from jwt import decode


def subject(token, key):
    return decode(token, key, algorithms=["HS256"])
