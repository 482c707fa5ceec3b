from lxml import etree


def user(path, name, password):
    tree = etree.parse(path)
    return tree.xpath("//user[name=$name and password=$password]/id", name=name, password=password)
