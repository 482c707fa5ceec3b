"""Settings of the clinic's portal."""

from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

DEBUG = True

ALLOWED_HOSTS = ["portal.example.com"]
