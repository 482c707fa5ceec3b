from Crypto.Hash import SHA256


def name_of(document):
    return SHA256.new(document).hexdigest()
