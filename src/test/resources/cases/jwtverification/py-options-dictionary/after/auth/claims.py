import jwt

KEY = open("/etc/auth/public.pem").read()


def claims(token):
    claims = jwt.decode(token, KEY, algorithms=["RS256"], options={"verify_signature": True, "verify_aud": False})
    return claims["sub"]
