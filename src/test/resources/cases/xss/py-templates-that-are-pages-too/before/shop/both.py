from jinja2 import Environment

texts = Environment(autoescape=False)


def letter(name):
    return texts.from_string("Dear {{ name }}").render(name=name)


def page(name):
    return texts.from_string("<p>Dear {{ name }}</p>").render(name=name)
