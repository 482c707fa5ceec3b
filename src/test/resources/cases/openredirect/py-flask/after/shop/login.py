from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    target = request.args.get("next", "/")
    if not target.startswith(("/", request.host_url)) or target.startswith(("//", "/\\", "/\t", "/\n", "/\r")):
        target = "/"
    return redirect(target)
