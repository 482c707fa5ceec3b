from flask import Blueprint, flash, redirect, request, url_for

from .store import wishlist

bp = Blueprint("wishlist", __name__)


@bp.post("/wishlist/<int:item_id>")
def add(item_id):
    wishlist.add(item_id)
    flash("Saved.")
    return redirect(request.referrer or url_for("catalogue.index"))
