from lxml import etree

NS = {}


def door(text, start, end):
    plan = etree.fromstring(text)
    found = plan.xpath("//door[@from=$start and @to=$end]", namespaces=NS, start=start, end=end)
    return found
