from flask import render_template_string


def plain(name):
    return render_template_string("<b>{{ name }}</b>", name=name)
