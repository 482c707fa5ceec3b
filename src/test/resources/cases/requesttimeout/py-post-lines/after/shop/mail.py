import requests


def send(mail, key):
    requests.post(
        "https://mail.example.com/v1/send",
        json=mail,
        headers={"Authorization": "Bearer " + key},
        timeout=30,
    ).raise_for_status()
