import secrets

password = secrets.token_urlsafe(12)
print("Your new password:", password)
