CORS_ALLOWED_ORIGIN_REGEXES = [
    r"^https://\w+.tickets.example.com$",
]
