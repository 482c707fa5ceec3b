from flask import Flask, request

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return "<p title='%s'>There is no page %s here.</p>" % (request.path, request.path), 404
