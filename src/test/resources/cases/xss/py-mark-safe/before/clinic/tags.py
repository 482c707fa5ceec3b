from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def badge(text):
    return mark_safe("<span class=\"badge\">{}</span>".format(text))
