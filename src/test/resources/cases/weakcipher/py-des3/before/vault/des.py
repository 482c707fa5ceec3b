from Crypto.Cipher import DES


def seal(key, iv, text):
    cipher = DES.new(key, DES.MODE_CBC, iv)
    return cipher.encrypt(text)
