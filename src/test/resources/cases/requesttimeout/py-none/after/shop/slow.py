import requests as http


def slow(url):
    return http.request("GET", url, timeout=30, stream=True)
