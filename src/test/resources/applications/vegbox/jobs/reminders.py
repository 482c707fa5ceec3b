import jinja2

from common import tokens
from jobs.app import app

PLAIN = jinja2.Environment(autoescape=False)
TEXT = PLAIN.from_string("Dear {{ name }},\n\nplease put the empty crate out: {{ day }}.\nTo skip a week: {{ link }}\n")


def text(name, day):
    return TEXT.render(name=name, day=day, link="https://shop.marrowandleek.example/skip/" + tokens.link_token())


@app.task
def send(people=()):
    return [text(person["name"], person["day"]) for person in people]
