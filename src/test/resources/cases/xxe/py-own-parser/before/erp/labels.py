from xml.dom import minidom


def label(text):
    return minidom.parseString(text).documentElement
