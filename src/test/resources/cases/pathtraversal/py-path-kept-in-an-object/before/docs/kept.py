import os


class Document:
    def read(self, name):
        self.path = os.path.join("/srv/docs", name)
        with open(self.path) as file:
            return file.read()
