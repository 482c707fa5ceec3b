from flask import Markup


def badge(text, color="green"):
    return Markup('<span class="badge badge-%s">%s</span>' % (color, text))


def link(url, text):
    return Markup(f'<a href="/out?to={url}">{text}</a>')


def stars(number):
    return Markup("&#9733;" * int(number))
