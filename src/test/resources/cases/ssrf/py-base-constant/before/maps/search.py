import requests

BASE = "https://search.example.net/api"


def search(words):
    return requests.get(BASE + "/search/" + words).json()
