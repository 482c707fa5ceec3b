from lxml import etree


def invoice(upload):
    tree = etree.parse(upload)
    return tree.findtext("number")
