from lxml import etree


def rates(upload, switches):
    parser = etree.XMLParser(**switches)
    return etree.parse(upload, parser).getroot()
