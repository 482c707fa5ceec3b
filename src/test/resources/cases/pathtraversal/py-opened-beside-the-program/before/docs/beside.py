import os


def beside(name):
    with open(os.path.join("docs", name)) as file:
        return file.read()
