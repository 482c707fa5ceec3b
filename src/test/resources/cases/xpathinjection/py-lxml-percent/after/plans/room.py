from lxml import etree


def name(path, number):
    tree = etree.parse(path)
    return tree.xpath("//room[@no=$number]/name", number=number)
