from lxml import etree


def desk(path, name):
    tree = etree.parse(path)
    query = "//desk[owner='" + name + "']"
    return tree.xpath(query)
