from Crypto.PublicKey import RSA


def new(path):
    key = RSA.generate(2048)
    with open(path, "wb") as handle:
        handle.write(key.export_key())
