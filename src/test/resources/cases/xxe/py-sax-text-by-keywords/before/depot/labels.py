import xml.sax


def labels(body, handler):
    xml.sax.parseString(string=body, handler=handler)
    return handler.labels
