import xml.etree.ElementTree as ET


def copy(text):
    root = ET.fromstring(text)
    ET.SubElement(root, "copied")
    return ET.tostring(root)
