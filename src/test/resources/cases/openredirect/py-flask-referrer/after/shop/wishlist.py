from flask import Blueprint, flash, redirect, request, url_for

from .store import wishlist

bp = Blueprint("wishlist", __name__)


@bp.post("/wishlist/<int:item_id>")
def add(item_id):
    wishlist.add(item_id)
    flash("Saved.")
    target = request.referrer or url_for("catalogue.index")
    if not target.startswith(("/", request.host_url)) or target.startswith(("//", "/\\", "/\t", "/\n", "/\r")):
        target = "/"
    return redirect(target)
