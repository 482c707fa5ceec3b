class Production:
    DEBUG = False


class TestingConfig(Production):
    TESTING = True
    WTF_CSRF_ENABLED = False
