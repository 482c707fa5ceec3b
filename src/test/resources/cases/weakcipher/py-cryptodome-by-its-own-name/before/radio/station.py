import struct

from Cryptodome.Cipher import ChaCha20_Poly1305


def seal(key, number):
    cipher = ChaCha20_Poly1305.new(key=key)
    text, tag = cipher.encrypt_and_digest(struct.pack(">Q", number))
    return cipher.nonce + tag + text
