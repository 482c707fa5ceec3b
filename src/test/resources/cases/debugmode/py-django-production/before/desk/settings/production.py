from pathlib import Path

BASE_DIR = Path(__file__).parent
DEBUG = True
ALLOWED_HOSTS = ["desk.example.com"]
