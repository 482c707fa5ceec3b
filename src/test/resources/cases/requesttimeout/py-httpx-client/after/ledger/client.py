import httpx


def fetch(url):
    with httpx.Client(timeout=30) as client:
        return client.get(url).text
