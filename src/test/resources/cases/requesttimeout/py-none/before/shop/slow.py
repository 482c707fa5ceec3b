import requests as http


def slow(url):
    return http.request("GET", url, timeout=None, stream=True)
