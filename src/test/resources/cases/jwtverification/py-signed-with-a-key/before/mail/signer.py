import jwt


class Signer:
    def __init__(self, key):
        self.key = key

    def sign(self, claims):
        return jwt.encode(claims, self.key, algorithm="HS512")
