from cryptography.hazmat.primitives.asymmetric import ec


def signing_key():
    return ec.generate_private_key(ec.SECP192R1())
