from flask import render_template_string


def page(text):
    return render_template_string(text)
