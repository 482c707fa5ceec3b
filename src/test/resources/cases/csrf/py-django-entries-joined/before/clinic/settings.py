CONTRIB = "django.contrib."
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    CONTRIB + "sessions.middleware.SessionMiddleware",
]
