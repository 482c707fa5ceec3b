import jwt


def user_of(token, secret):
    payload = jwt.decode(token, secret, verify=False, algorithms=["HS512"])
    return payload["sub"]
