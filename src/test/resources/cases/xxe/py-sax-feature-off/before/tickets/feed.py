from xml.sax import make_parser
from xml.sax.handler import feature_external_ges


def reader(handler):
    parser = make_parser()
    parser.setFeature(feature_external_ges, False)
    parser.setContentHandler(handler)
    return parser
