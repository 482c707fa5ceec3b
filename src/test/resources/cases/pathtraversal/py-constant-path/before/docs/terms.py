TERMS = "/srv/docs/terms.txt"


def terms():
    with open(TERMS) as file:
        return file.read()
