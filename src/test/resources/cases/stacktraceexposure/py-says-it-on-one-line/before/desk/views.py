from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/shelf/<int:number>")
def shelf(number):
    try: return jsonify(app.config["SHELF"][number])
    except KeyError as error: return jsonify(error=str(error)), 500
