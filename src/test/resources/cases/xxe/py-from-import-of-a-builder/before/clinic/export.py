from xml.etree.ElementTree import SubElement, fromstring


def mark(text):
    root = fromstring(text)
    SubElement(root, "seen")
    return root
