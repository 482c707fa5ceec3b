import hashlib


def checksum(path):
    digest = hashlib.new('sha256')
    with open(path, 'rb') as file:
        for block in iter(lambda: file.read(65536), b''):
            digest.update(block)
    return digest.hexdigest()
