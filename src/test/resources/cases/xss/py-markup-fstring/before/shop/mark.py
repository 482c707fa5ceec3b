from markupsafe import Markup


def link(target, label):
    return Markup(f'<a href="/go?to={target}">{label}</a>')
