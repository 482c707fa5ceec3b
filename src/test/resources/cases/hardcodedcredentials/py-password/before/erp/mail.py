MAIL_PASSWORD = "blue-heron-42"
