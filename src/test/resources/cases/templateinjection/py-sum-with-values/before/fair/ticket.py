from flask import render_template_string


def ticket(holder):
    page = render_template_string("<b>" + holder + "</b> {{ price }}", price=12)
    return page
