import xml.etree.ElementTree as ET

NAMESPACE = "{http://www.topografix.com/GPX/1/1}"


def points(path):
    root = ET.parse(path).getroot()
    return [(float(p.get("lat")), float(p.get("lon"))) for p in root.iter(NAMESPACE + "trkpt")]


def from_text(text):
    return len(list(ET.fromstring(text).iter(NAMESPACE + "trkpt")))
