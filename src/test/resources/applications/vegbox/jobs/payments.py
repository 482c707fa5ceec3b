"""Direct debits: a file for the bank, its answer a day later."""
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

from jobs.app import app


def debit(number, name, iban, cents):
    return "<debit no='%d'><name>%s</name><iban>%s</iban><cents>%d</cents></debit>" % (number, escape(name), iban, cents)


@app.task
def write(path, debits):
    root = ET.Element("debits")
    for one in debits:
        root.append(ET.fromstring(debit(*one)))
    ET.ElementTree(root).write(path)


@app.task
def answer(path):
    refused = []
    for node in ET.parse(path).getroot().iter("refused"):
        refused.append(int(node.get("no")))
    return refused
