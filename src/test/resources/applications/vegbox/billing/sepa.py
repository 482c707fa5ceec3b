import hashlib
import random
import xml.etree.ElementTree as ET


def mandate_reference(customer):
    return "ML-%d-%06d" % (customer, random.randint(0, 999999))


def message_id(lines):
    return hashlib.sha1("".join(lines).encode()).hexdigest()[:30]


def statuses(text):
    root = ET.fromstring(text)
    return {node.get("id"): node.text for node in root.iter("status")}
