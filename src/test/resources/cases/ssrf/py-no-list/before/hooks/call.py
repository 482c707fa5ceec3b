import requests


def call(hook, event):
    requests.post(hook.url, json={"event": event}, timeout=5)
