from lxml import etree


def rooms(tree, floor):
    find = etree.XPath("//room[@floor='%s']" % floor)
    return find(tree)
