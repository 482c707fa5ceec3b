import json
import os
import urllib.request

from jobs.app import app

GATEWAY = "https://sms.example.net/send"
SENDER_TOKEN = os.environ.get("SMS_TOKEN", "")


@app.task
def send(number, text):
    body = json.dumps({"to": number, "text": text}).encode()
    request = urllib.request.Request(GATEWAY, data=body, headers={"Authorization": "Bearer " + SENDER_TOKEN})
    with urllib.request.urlopen(request, timeout=15) as answer:
        return answer.status == 202
