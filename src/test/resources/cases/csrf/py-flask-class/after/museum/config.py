class Production:
    DEBUG = False
    WTF_CSRF_ENABLED = True
