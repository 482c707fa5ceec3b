from lxml.etree import fromstring, tostring


def pretty(note):
    return tostring(fromstring(note), pretty_print=True)
