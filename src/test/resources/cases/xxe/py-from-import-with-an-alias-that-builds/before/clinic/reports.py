from xml.etree import ElementTree as tree


def report(patients):
    root = tree.Element("patients")
    for patient in patients:
        tree.SubElement(root, "patient").text = patient
    return tree.tostring(root)
