from django.utils.safestring import mark_safe


def rule():
    return mark_safe("<hr class='thin'>")
