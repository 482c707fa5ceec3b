"""Passwords of customers."""
import hashlib
import hmac
import os

ROUNDS = 260_000


def make(password):
    salt = os.urandom(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS)
    return "pbkdf2$%s$%s" % (salt.hex(), digest.hex())


def matches(password, stored):
    kind, salt, digest = stored.split("$")
    if kind == "md5":
        return hashlib.md5((salt + password).encode()).hexdigest() == digest
    again = hashlib.pbkdf2_hmac("sha256", password.encode(), bytes.fromhex(salt), ROUNDS)
    return hmac.compare_digest(again.hex(), digest)
