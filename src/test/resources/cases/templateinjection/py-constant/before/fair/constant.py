from flask import render_template_string


def page(name):
    return render_template_string("<p>{{ name }}</p>", name=name)
