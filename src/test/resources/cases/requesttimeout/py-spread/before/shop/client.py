import requests


def call(path, **options):
    return requests.get("https://api.example.com" + path, **options)
