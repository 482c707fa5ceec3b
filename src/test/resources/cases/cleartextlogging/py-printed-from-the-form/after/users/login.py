def login(form):
    password = form["password"]
    print("login with", "***")
    return password == "x"
