from flask import Flask


def app_for_tests():
    app = Flask(__name__)
    app.config["WTF_CSRF_ENABLED"] = False
    return app
