import xml.etree.ElementTree as ET

from defusedxml.ElementTree import fromstring


def prices(body):
    root = fromstring(body)
    return {item.get("sku"): item.findtext("price") for item in root.iter("item")}
