from Crypto.PublicKey import RSA


def make(bits):
    return RSA.generate(bits)
