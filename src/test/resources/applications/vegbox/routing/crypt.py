"""The codes on the vans' keys, as the maker of the locks wants them."""
from cryptography.hazmat.backends import default_backend
from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.ciphers.algorithms import Blowfish


def lock_code(key, van):
    cipher = Cipher(Blowfish(key), modes.ECB(), backend=default_backend())
    encryptor = cipher.encryptor()
    return encryptor.update(van.encode().ljust(8)[:8]) + encryptor.finalize()
