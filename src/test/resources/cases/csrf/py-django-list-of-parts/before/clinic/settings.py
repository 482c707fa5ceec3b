from clinic.base import BASE_MIDDLEWARE

MIDDLEWARE = BASE_MIDDLEWARE + ["clinic.middleware.Ward"]
