from jinja2 import Template

BODY = "your stand is ready."


def mail(name):
    return Template("Dear {{ name }},\n" + BODY).render(name=name)
