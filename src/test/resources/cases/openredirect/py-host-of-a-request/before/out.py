from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/out")
def out():
    return redirect("https://" + request.args["host"] + "/welcome")
