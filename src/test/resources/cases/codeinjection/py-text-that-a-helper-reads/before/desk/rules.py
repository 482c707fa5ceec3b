def shelf(path):
    return eval(read(path))


def read(path):
    with open(path) as file:
        return file.read()
