from cryptography.hazmat.backends import default_backend
from cryptography.hazmat.primitives.asymmetric import dsa, rsa


def device_key():
    return rsa.generate_private_key(65537, 1024, default_backend())


def old_device_key():
    return dsa.generate_private_key(key_size=1024, backend=default_backend())
