from lxml import etree


def find(path, shelf):
    return etree.parse(path).xpath(f"//book[@shelf={shelf:03d}]")
