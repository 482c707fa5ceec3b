import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = os.environ.get("GROWERS_SECRET", "")
DEBUG = False
ALLOWED_HOSTS = ["growers.marrowandleek.example"]
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions", "growers.fields", "growers.notes"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
ROOT_URLCONF = "growers.urls"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "growers",
        "USER": "growers",
        "PASSWORD": os.environ.get("GROWERS_DB_PASSWORD", ""),
    }
}
PASSWORD_RESET_TIMEOUT = 3600
FILE_UPLOAD_TEMP_DIR = "/var/spool/growers"
