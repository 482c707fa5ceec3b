from jwt import decode


def subject(token, key):
    return decode(token, key, verify=False, algorithms=["HS256"])
