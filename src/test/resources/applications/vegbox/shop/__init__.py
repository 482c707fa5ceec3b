"""The shop: boxes, pauses, recipes."""
from flask import Flask

from shop import config, extensions
from shop.views import account, admin, api, boxes, downloads, feedback, home, lockers, newsletter, orders, photos, recipes, referral, reports, search, status, vouchers

BLUEPRINTS = (account, admin, api, boxes, downloads, feedback, home, lockers, newsletter, orders, photos, recipes, referral, reports, search, status, vouchers)


def create_app(settings="shop.config.Production"):
    app = Flask(__name__)
    app.config.from_object(settings)
    extensions.init_app(app)
    for module in BLUEPRINTS:
        app.register_blueprint(module.bp)
    return app
