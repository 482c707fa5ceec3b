import jwt

from api.settings import SECRET


def claims(token):
    return jwt.decode(token, SECRET, options={"verify_signature": True, "verify_exp": True}, algorithms=["HS256"])
