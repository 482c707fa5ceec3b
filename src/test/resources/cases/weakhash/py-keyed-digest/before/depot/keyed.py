import hmac


def keyed(key, body):
    return hmac.digest(key, body, "md5")
