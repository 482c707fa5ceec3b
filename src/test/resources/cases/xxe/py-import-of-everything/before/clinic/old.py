from xml.etree.ElementTree import *


def first(path):
    return parse(path).getroot()[0].text
