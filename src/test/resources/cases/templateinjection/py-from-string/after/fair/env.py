from jinja2 import Environment

env = Environment(autoescape=True)


def word(word, number):
    return env.from_string("<i>{{ word }}</i>").render(n=number, word=word)
