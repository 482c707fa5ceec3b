import os
from pathlib import Path

BASE_DIR = Path(__file__).parent
DEBUG = os.environ.get("DJANGO_DEBUG") == "1"
ALLOWED_HOSTS = ["desk.example.com"]
