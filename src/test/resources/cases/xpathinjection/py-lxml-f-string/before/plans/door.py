from lxml import etree

NS = {}


def door(text, start, end):
    plan = etree.fromstring(text)
    found = plan.xpath(f"//door[@from='{start}' and @to='{end}']", namespaces=NS)
    return found
