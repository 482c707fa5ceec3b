import defusedxml.ElementTree as ET


def prices(body):
    root = ET.fromstring(body)
    return {item.get("sku"): item.findtext("price") for item in root.iter("item")}
