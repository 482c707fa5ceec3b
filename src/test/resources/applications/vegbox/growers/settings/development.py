from growers.settings.base import *  # noqa

DEBUG = True
SECRET_KEY = "development-only"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "/tmp/growers.db"}}
EMAIL_HOST_PASSWORD = ""
