from urllib.parse import urlsplit


def without_ads(links):
    return [link for link in links if not ("." + (urlsplit(link).hostname or "")).endswith(".ads.example.com")]
