import os


class Notes:
    def __init__(self, folder):
        self.folder = folder

    def read(self, customer, name):
        path = os.path.join(self.folder, customer, name + ".txt")
        with open(path, encoding="utf-8") as file:
            return file.read()
