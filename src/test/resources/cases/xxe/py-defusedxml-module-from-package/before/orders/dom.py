from xml.dom import minidom


class Order:
    def __init__(self, path):
        self.document = minidom.parse(path)
