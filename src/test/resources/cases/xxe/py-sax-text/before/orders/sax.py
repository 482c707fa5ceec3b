import xml.sax


def read(text, handler):
    xml.sax.parseString(text, handler)
