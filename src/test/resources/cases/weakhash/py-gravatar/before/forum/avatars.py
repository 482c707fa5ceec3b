import hashlib


def avatar_url(email):
    name = hashlib.md5(email.strip().lower().encode("utf-8")).hexdigest()
    return "https://www.gravatar.com/avatar/" + name
