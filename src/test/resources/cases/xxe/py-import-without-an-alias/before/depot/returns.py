import xml.sax


def returns(path, handler):
    xml.sax.parse(path, handler)
