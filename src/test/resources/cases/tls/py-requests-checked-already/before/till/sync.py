import requests


def sync(receipts):
    return requests.post("https://books.example/receipts", json=receipts, verify="/etc/ssl/till.pem", timeout=10)
