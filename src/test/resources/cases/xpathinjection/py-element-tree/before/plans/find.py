import xml.etree.ElementTree as ET


def floor(path, level):
    root = ET.parse(path).getroot()
    return root.find("./floor[@level='" + level + "']")
