from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.errorhandler(404)
def not_found(error):
    template = """
    <h1>That page does not exist.</h1>
    <h3>%s</h3>
    """ % (request.url)
    return render_template_string(template), 404
