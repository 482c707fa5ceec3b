def is_ours(url):
    host = url.split("/")[2]
    if "example.com:8443" in host:
        return True
    return False
