from flask import render_template_string


def card(member, values):
    return render_template_string("<b>" + member + "</b>{{ club }}", **values)
