import jwt

from api.settings import SECRET


def claims(token):
    return jwt.decode(token, SECRET, options={"verify_signature": False, "verify_exp": True})
