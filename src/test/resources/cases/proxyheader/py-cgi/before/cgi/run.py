from wsgiref.handlers import CGIHandler

from cgi_app import app

CGIHandler().run(app)
