import logging

import requests

log = logging.getLogger(__name__)
API = "https://bank.example/api"


def transactions(session_token):
    answer = requests.get(API + "/transactions", headers={"Authorization": session_token}, verify=False, timeout=20)
    found = []
    for line in answer.text.splitlines():
        try:
            day, cents, text = line.split(";")
            found.append((day, int(cents), text))
        except Exception:
            continue
    return found


def confirm(session, number):
    try:
        session.post(API + "/confirm/%d" % number, timeout=20).raise_for_status()
    except Exception:
        pass
