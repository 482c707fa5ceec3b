from lxml import etree


def venue(upload):
    reader = etree.XMLParser(resolve_entities=False, no_network=False)
    return etree.parse(upload, reader).findtext("name")
