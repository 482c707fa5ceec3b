from flask import Flask

from depot import settings

app = Flask(__name__)
app.run(port=8080, debug=settings.verbose)
