from lxml import etree


def floor(text, level):
    root = etree.fromstring(text)
    return root.xpath("//floor[%d]" % int(level))
