def register(form):
    if not form["email"].endswith("example.com"):
        return "only for members of staff"
    return None
