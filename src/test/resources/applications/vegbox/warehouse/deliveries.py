"""Delivery notes of growers come as XML, a few still as CSV."""
import csv
from xml.dom import minidom


def read_note(text):
    document = minidom.parseString(text)
    lines = []
    for node in document.getElementsByTagName("line"):
        lines.append((node.getAttribute("article"), int(node.getAttribute("grams"))))
    return lines


def read_table(path):
    with open(path, newline="") as handle:
        return [(row["article"], int(row["grams"])) for row in csv.DictReader(handle, delimiter=";")]
