from lxml import etree


def user(path, name, password):
    tree = etree.parse(path)
    return tree.xpath("//user[name='%s' and password='%s']/id" % (name, password))
