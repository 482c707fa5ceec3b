from flask import render_template_string


def letter(store, key):
    return render_template_string(store.template(key))
