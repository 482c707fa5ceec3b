from lxml.etree import XMLParser, fromstring, tostring


def pretty(note):
    return tostring(fromstring(note, parser=XMLParser(resolve_entities=False)), pretty_print=True)
