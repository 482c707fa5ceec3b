from defusedxml.ElementTree import fromstring, ParseError


def read(text):
    try:
        return fromstring(text).findtext("no")
    except ParseError:
        return None
