from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
from cryptography.hazmat.primitives.ciphers import Cipher


def scramble(key, frame):
    stream = Cipher(ARC4(key), mode=None).encryptor()
    return stream.update(frame)
