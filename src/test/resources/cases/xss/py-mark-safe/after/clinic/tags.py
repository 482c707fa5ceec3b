from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def badge(text):
    return format_html("<span class=\"badge\">{}</span>", text)
