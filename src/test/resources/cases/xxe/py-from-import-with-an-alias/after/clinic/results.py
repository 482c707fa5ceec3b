from defusedxml import ElementTree as tree


def result(path):
    return tree.parse(path).findtext("result")
