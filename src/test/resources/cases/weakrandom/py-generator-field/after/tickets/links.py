import random


class ResetLinks:
    def __init__(self, base):
        self.base = base
        self.rng = random.SystemRandom()

    def link(self, user):
        token = "%x" % self.rng.getrandbits(128)
        return f"{self.base}/reset/{user.id}/{token}"
