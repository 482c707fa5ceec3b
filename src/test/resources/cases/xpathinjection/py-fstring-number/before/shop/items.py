from lxml import etree


def items(tree, group, least):
    query = f"//group[@name=\"{group.lower()}\"]/item[@price > {least}]"
    return tree.xpath(query)
