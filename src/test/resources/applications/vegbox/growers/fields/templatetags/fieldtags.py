from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def crop(name):
    return mark_safe("<span class='crop'>" + name + "</span>")


@register.filter
def lines(text):
    return mark_safe("<br>".join(escape(line) for line in text.splitlines()))


@register.simple_tag
def season(name, begin, end):
    return mark_safe('<span title="{}">{}–{}</span>'.format(name, begin, end))
