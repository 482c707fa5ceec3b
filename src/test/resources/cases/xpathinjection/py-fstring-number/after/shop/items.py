from lxml import etree


def items(tree, group, least):
    query = "//group[@name=$value]/item[@price > $least]"
    return tree.xpath(query, value=group.lower(), least=least)
