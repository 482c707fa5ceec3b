from Crypto.Hash import SHA256


def name(body):
    return SHA256.new(body).hexdigest()
