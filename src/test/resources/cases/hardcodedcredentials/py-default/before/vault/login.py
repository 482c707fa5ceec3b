def login(user, password="changeme"):
    return user, password
