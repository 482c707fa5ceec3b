import hashlib
import hmac


def signature(key, body):
    return hmac.new(key, body, hashlib.sha1).hexdigest()
