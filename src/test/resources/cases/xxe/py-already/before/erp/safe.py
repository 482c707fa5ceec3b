from lxml import etree


def read(body):
    return etree.fromstring(body, parser=etree.XMLParser(resolve_entities=False))
