from flask import Flask


class Factory:
    def create(self, name):
        app = Flask(name)
        app.config.update(WTF_CSRF_ENABLED=True, MAX_CONTENT_LENGTH=1 << 20)
        return app
