from cryptography.hazmat.primitives.asymmetric import rsa

SIZE = 2048


def new():
    return rsa.generate_private_key(public_exponent=65537, key_size=SIZE)
