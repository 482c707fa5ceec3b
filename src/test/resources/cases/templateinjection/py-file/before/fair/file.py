from flask import render_template


def page(name):
    return render_template(name + ".html")
