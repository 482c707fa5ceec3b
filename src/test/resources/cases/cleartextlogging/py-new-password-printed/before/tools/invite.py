def generate_password():
    return "".join(random.choice("abcdef") for _ in range(12))


def invite(user):
    password = generate_password()
    print("password:", password)
    user.set_password(password)
