import requests


def status():
    return requests.get("https://status.example.com", verify="/etc/ssl/own-ca.pem", timeout=3).text
