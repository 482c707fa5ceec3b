import jwt


def kid(token):
    return jwt.decode(token, options={"verify_signature": False})["tenant"]
