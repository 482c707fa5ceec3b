from flask import Flask

PORT = 5050
VERBOSE = True
app = Flask(__name__)

if __name__ == "__main__":
    app.run(port=PORT, debug=VERBOSE)
