from flask import render_template_string


def sign(animal, house):
    return render_template_string(animal + " lives here: {{ house }}", house=house)
