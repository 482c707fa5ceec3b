import defusedxml.ElementTree


def total(upload):
    return defusedxml.ElementTree.parse(upload).findtext("total")
