import jwt


def issuer(token):
    return jwt.decode(token, options={"verify_signature": False})["iss"]
