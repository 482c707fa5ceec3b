from lxml import etree


def find(path, form):
    return etree.parse(path).xpath("//book[@name='%(name)s']" % form)
