from Crypto.Hash import MD5


def name_of(document):
    return MD5.new(document).hexdigest()
