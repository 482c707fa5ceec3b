import yaml
from flask import Blueprint, abort, current_app, render_template, request

from common import paths
from shop.extensions import get_db
from shop.services import recipes as service

bp = Blueprint("recipes", __name__, url_prefix="/recipes")


@bp.route("/")
def index():
    season = request.args.get("season", "all")
    rows = get_db().execute("SELECT id, title FROM recipe WHERE season IN ('all', '%s') ORDER BY title" % season).fetchall()
    return render_template("recipes.html", rows=rows)


@bp.route("/upload", methods=["POST"])
def upload():
    recipe = yaml.load(request.files["recipe"].read(), Loader=yaml.Loader)
    if "title" not in recipe:
        abort(400)
    return {"id": service.store(get_db(), recipe)}


@bp.route("/photo/<name>")
def photo(name):
    return paths.photo(current_app.config["UPLOADS"], name), 200, {"Content-Type": "image/jpeg"}
