from flask import Flask

from depot import pages

app = Flask(__name__)
app.add_url_rule("/", view_func=pages.start)
