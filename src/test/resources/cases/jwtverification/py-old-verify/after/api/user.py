import jwt


def user_of(token, secret):
    payload = jwt.decode(token, secret, algorithms=["HS512"])
    return payload["sub"]
