from flask import request
from markupsafe import escape


def safe():
    return f"<p>{escape(request.args['name'])}</p>"
