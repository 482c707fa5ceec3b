import jwt


class Session:
    algorithms = ["HS512"]

    def __init__(self, token, key):
        self.token, self.key = token, key

    def claims(self):
        return jwt.decode(self.token, self.key, algorithms=self.algorithms, options={'verify_signature': True})
