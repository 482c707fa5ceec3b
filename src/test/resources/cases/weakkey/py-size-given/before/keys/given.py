from cryptography.hazmat.primitives.asymmetric import rsa


def new(bits):
    return rsa.generate_private_key(65537, bits)
