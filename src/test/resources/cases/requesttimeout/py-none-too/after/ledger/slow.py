import requests


def send(url, body):
    requests.put(url, data=body, timeout=30)
