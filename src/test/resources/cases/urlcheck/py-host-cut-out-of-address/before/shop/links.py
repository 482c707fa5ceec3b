def is_ours(url):
    domain = url.split("/")[2]
    if "example.com" in domain:
        return True
    return False
