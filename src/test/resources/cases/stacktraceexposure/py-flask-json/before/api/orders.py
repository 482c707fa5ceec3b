from flask import Flask, jsonify

from api.store import place

app = Flask(__name__)


@app.post("/orders")
def order():
    try:
        return jsonify(place())
    except Exception as e:
        return jsonify({"error": str(e)}), 500
