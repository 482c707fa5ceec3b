from lxml import etree


def names(path):
    return [node.text for node in etree.parse(path).iter("name")]
