from lxml import etree


def invoice(upload):
    tree = etree.parse(upload, parser=etree.XMLParser(resolve_entities=False))
    return tree.findtext("number")
