from django.utils.html import format_html
from django.utils.safestring import mark_safe


def heading(text, level=2):
    return format_html("<h{}>{}</h{}>", int(level), text, int(level))
