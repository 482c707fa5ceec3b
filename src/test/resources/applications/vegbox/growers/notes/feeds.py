from xml.etree import ElementTree


def titles(text):
    return [node.text for node in ElementTree.fromstring(text).iter("title")]


def read(path):
    for _, node in ElementTree.iterparse(path):
        if node.tag == "item":
            yield node.findtext("link")
