import requests

TODAY = "https://rates.example/today"


def load():
    return requests.get(TODAY)
