"""Bakeries and mills whose goods go into the boxes too."""
import xml.etree.ElementTree as ElementTree
from urllib.request import urlopen

import requests


def bread(url):
    root = ElementTree.fromstring(requests.get(url, timeout=8).text)
    return [(node.get("no"), node.findtext("name")) for node in root.findall("bread")]


def flour():
    answer = requests.get("https://mill.example/prices.json", verify=False, timeout=8)
    return answer.json()


def cheese(number):
    with urlopen("https://dairy.example/cheese/%d.xml" % number, timeout=8) as answer:
        return ElementTree.parse(answer).getroot().get("price")
