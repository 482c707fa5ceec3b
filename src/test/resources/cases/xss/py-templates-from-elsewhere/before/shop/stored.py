from jinja2 import Environment

texts = Environment(autoescape=False)


def render(stored, name):
    return texts.from_string(stored.text).render(name=name)
