import random

import requests

URL = "https://stations.example/{}/latest"


def reading(station):
    answer = requests.get(URL.format(station), timeout=6)
    answer.raise_for_status()
    return answer.json()


def demo():
    return {"soil": round(random.uniform(8, 19), 1), "rain": random.randint(0, 14)}


def station_key():
    return "".join(random.choice("0123456789abcdef") for _ in range(32))
