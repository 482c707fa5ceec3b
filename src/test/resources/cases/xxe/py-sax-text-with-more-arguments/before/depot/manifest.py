import xml.sax


def read(manifest, *handlers):
    xml.sax.parseString(manifest, *handlers)
