from jinja2 import Environment

letters = Environment()


def letter(name):
    return letters.from_string("Dear {{ name }}").render(name=name)
