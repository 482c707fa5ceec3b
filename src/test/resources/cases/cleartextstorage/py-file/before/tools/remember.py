def remember(path, password):
    with open(path, "w") as handle:
        handle.write(password)
