from flask import render_template_string, request


def card():
    name = request.args["name"]
    return render_template_string("<h1>Card of {{ name }}</h1>{% include 'card.html' %}", theme="light", name=name)
