from flask import render_template_string, request


def stand(stand):
    return render_template_string("<p>%s, stand %s</p>" % (request.form["firm"], stand))
