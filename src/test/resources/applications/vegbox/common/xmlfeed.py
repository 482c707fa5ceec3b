"""Price lists that growers send as XML."""
import xml.etree.ElementTree as ET


class PriceListError(ValueError):
    pass


def read_prices(text):
    """{article: cents}"""
    try:
        root = ET.fromstring(text)
    except ET.ParseError as error:
        raise PriceListError(str(error))
    prices = {}
    for item in root.iter("article"):
        prices[item.get("no")] = int(item.findtext("cents"))
    return prices


def read_file(path):
    return [child.tag for child in ET.parse(path).getroot()]
