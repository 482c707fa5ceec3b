from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return "<p title='%s'>There is no page %s here.</p>" % (escape(request.path), escape(request.path)), 404
