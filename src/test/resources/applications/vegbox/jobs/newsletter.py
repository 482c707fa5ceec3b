from jinja2 import Environment, FileSystemLoader

from common.mailer import Mailer
from jobs.app import app

env = Environment(loader=FileSystemLoader("/usr/share/vegbox/mails"))


@app.task
def send_due(recipients=(), week=None):
    template = env.get_template("newsletter.html")
    mailer = Mailer("localhost", 25)
    sent = 0
    for person in recipients:
        text = template.render(name=person["name"], recipe=person.get("recipe"), week=week)
        try:
            mailer.send(person["mail"], "This week's box", text)
            sent += 1
        except Exception:
            continue
    return sent
