from lxml import etree


def room(path, number):
    tree = etree.parse(path)
    return tree.xpath("//room[@no=$no]", no=number)
