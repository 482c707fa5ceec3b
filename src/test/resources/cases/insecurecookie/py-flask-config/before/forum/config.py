def configure(app):
    app.config.update(
        SESSION_COOKIE_HTTPONLY=False,
        SESSION_COOKIE_SECURE=True,
    )
