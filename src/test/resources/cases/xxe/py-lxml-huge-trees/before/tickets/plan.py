from lxml import etree


def seats(text):
    parser = etree.XMLParser(huge_tree=True, resolve_entities=False)
    return len(etree.fromstring(text, parser).findall(".//seat"))
