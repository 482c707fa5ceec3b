import os

from growers.settings.base import *  # noqa

SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SECURE_HSTS_SECONDS = 3600
LOGGING = {
    "version": 1,
    "handlers": {"file": {"class": "logging.FileHandler", "filename": os.environ.get("GROWERS_LOG", "/var/log/growers.log")}},
    "root": {"handlers": ["file"], "level": "INFO"},
}
