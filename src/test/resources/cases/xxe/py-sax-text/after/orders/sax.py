import io
import xml.sax

from defusedxml.sax import parse


def read(text, handler):
    parse(io.StringIO(text) if isinstance(text, str) else io.BytesIO(text), handler)
