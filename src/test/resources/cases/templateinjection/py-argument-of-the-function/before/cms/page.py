from flask import render_template_string


def page(body):
    return render_template_string(body, title="Page")
