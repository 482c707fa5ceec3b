from urllib.parse import urlsplit

import httpx

TRUSTED = ("https://partner.example.com", "https://partner.example.org")


def send(target, body):
    with httpx.Client() as client:
        if "{0.scheme}://{0.netloc}".format(urlsplit(target)) not in TRUSTED:
            raise ValueError("this host may not be called")
        answer = client.post(target, json=body)
        return answer.status_code
