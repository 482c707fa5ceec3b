from cryptography.hazmat.primitives.asymmetric import rsa


def new():
    return rsa.generate_private_key(65537, 3072)
