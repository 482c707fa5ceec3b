def login(form):
    password = form["password"]
    print("login with", password)
    return password == "x"
