import jwt


def glance(token):
    claims = jwt.decode(token, key="", algorithms=["HS256"], options={"verify_signature": False})
    return claims.get("sub")
