"""Requests to the outside, all with the same few lines."""
import json
import ssl
import urllib.request

AGENT = "marrow-and-leek/2.3"


def fetch_json(url):
    request = urllib.request.Request(url, headers={"User-Agent": AGENT})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.loads(answer.read().decode("utf-8"))


def weather(station):
    url = "https://weather.example.net/v2/stations/%s/now" % station
    with urllib.request.urlopen(url, timeout=5) as answer:
        return json.load(answer)


def old_partner(url, body):
    """The mill still has the certificate that it made itself."""
    context = ssl._create_unverified_context()
    return urllib.request.urlopen(url, data=body, context=context, timeout=30).read()
