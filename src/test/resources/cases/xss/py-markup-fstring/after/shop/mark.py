from markupsafe import Markup


def link(target, label):
    return Markup('<a href="/go?to={}">{}</a>').format(target, label)
