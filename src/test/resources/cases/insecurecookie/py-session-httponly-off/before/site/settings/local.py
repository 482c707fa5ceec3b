from .base import *  # noqa

SESSION_COOKIE_HTTPONLY = False
