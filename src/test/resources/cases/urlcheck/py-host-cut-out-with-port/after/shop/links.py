from urllib.parse import urlsplit


def is_ours(url):
    host = url.split("/")[2]
    if ("." + urlsplit("//" + host).netloc).endswith(".example.com:8443"):
        return True
    return False
