import json, xml.etree.ElementTree as ET


def stock(path):
    return json.dumps({"count": ET.parse(path).findtext("count")})
