from lxml import etree

from school.xml import strict_parser


def grades(upload):
    tree = etree.parse(upload, parser=strict_parser())
    return [node.text for node in tree.iter("grade")]
