from django.utils.safestring import mark_safe


def heading(text, level=2):
    return mark_safe("<h%d>%s</h%d>" % (level, text, level))
