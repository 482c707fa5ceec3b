import urllib.request


def fetch(url):
    with urllib.request.urlopen(url) as answer:
        return answer.read()
