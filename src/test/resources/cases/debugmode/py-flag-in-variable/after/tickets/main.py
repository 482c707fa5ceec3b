from flask import Flask

DEBUG_SERVER = True
app = Flask("tickets")


def main():
    app.run()
