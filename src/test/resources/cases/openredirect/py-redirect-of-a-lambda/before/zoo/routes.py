from flask import Flask, redirect, request

app = Flask(__name__)
app.add_url_rule("/go", "go", lambda: redirect(request.args["to"]))
