import jwt


class Bank:
    def __init__(self, certificate):
        self.certificate = certificate

    def claims(self, token):
        return jwt.decode(
            token,
            self.certificate,
            algorithms=["RS256"],
            options={"verify_signature": True},
        )
