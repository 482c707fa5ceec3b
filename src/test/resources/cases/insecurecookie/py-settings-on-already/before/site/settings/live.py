import os

SESSION_COOKIE_SECURE = os.environ.get("HTTPS", "on") == "on"
SESSION_COOKIE_SAMESITE = "Strict"
