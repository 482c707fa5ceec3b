import hashlib


def encode_password(plain, site):
    text = f"{site}{plain}"
    return hashlib.sha1(text.encode()).hexdigest()
