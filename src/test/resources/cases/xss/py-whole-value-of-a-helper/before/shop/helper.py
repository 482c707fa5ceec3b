from flask import Flask, make_response, request

from shop.pages import order_page

app = Flask(__name__)


@app.route("/order")
def order():
    return make_response(order_page(request.args["id"]))
