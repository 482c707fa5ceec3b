import requests


def load(address):
    return requests.get(address, timeout=5)
