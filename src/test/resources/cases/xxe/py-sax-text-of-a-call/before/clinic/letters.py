import xml.sax


def letters(response, handler):
    xml.sax.parseString(response.read(), handler)
    return handler.found
