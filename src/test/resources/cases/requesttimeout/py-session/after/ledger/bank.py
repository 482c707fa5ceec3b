import requests


class Bank:
    base = "https://bank.example/api"

    def __init__(self):
        self.session = requests.Session()

    def accounts(self):
        answer = self.session.get(self.base + "/accounts", timeout=30)
        return answer.json()
