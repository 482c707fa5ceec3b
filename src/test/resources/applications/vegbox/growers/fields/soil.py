"""Results from the laboratory."""
from xml.dom.minidom import parse, parseString


def of_file(path):
    document = parse(path)
    return {node.getAttribute("kind"): float(node.firstChild.data) for node in document.getElementsByTagName("value")}


def of_text(text):
    return len(parseString(text).getElementsByTagName("sample"))
