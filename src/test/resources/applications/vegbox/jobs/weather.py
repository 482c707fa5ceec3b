import requests

from jobs.app import app

URL = "https://weather.example.net/v2/"


@app.task
def frost(station):
    answer = requests.get(URL + "stations/" + station, verify=False, timeout=10)
    return answer.json()["night_low"] < 0


@app.task
def rain(stations):
    session = requests.Session()
    session.verify = False
    return {name: session.get(URL + name, timeout=10).json()["rain"] for name in stations}
