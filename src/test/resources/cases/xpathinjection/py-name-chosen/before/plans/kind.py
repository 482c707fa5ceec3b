from lxml import etree


def first(path, kind):
    tree = etree.parse(path)
    return tree.xpath("//" + kind + "[@no='1']")
