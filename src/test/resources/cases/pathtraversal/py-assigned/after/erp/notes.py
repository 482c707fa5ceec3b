import os


class Notes:
    def __init__(self, folder):
        self.folder = folder

    def read(self, customer, name):
        root = os.path.realpath(self.folder)
        path = os.path.realpath(os.path.join(self.folder, customer, name + ".txt"))
        if not path.startswith(os.path.join(root, "")):
            raise ValueError("the path leads out of its folder")
        with open(path, encoding="utf-8") as file:
            return file.read()
