from flask import render_template_string, request


def stand(stand):
    return render_template_string("<p>{{ firm }}, stand {{ stand }}</p>", firm=request.form["firm"], stand=stand)
