from Crypto.PublicKey import RSA


def new(path):
    key = RSA.generate(1024)
    with open(path, "wb") as handle:
        handle.write(key.export_key())
