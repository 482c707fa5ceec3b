from flask import Flask, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "")
    visits = int(request.args.get("visits", 0))
    return f"<h1>Hello {name}</h1><p>{visits} visits</p>"
