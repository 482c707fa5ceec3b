import httpx


def fetch(url):
    with httpx.Client(timeout=None) as client:
        return client.get(url).text
