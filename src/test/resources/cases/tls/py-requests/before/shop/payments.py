import requests


def charge(card, cents):
    answer = requests.post(
        "https://pay.example.com/charge",
        json={"card": card, "cents": cents},
        verify=False,
        timeout=10,
    )
    answer.raise_for_status()
    return answer.json()
