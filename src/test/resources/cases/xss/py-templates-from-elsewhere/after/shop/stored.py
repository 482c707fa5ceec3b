from jinja2 import Environment, select_autoescape

texts = Environment(autoescape=select_autoescape())


def render(stored, name):
    return texts.from_string(stored.text).render(name=name)
