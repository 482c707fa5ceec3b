import os


def beside(name):
    root = os.path.realpath("docs")
    full_path = os.path.realpath(os.path.join("docs", name))
    if not full_path.startswith(os.path.join(root, "")):
        raise ValueError("the path leads out of its folder")
    with open(full_path) as file:
        return file.read()
