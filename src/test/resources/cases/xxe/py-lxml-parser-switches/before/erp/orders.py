from lxml import etree


def order(body):
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    return etree.fromstring(body, parser)
