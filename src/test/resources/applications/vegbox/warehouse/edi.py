import xml.sax
import xml.sax.handler


class OrderHandler(xml.sax.handler.ContentHandler):
    def __init__(self):
        super().__init__()
        self.orders = []

    def startElement(self, name, attrs):
        if name == "order":
            self.orders.append((attrs["no"], attrs["article"]))


def read(text):
    handler = OrderHandler()
    xml.sax.parseString(text, handler)
    return handler.orders
