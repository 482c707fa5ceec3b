import hashlib
import time

from flask import Blueprint, redirect, request, session

bp = Blueprint("referral", __name__)


def code_for(customer):
    return hashlib.new("md5", ("%d-%d" % (customer, time.time())).encode()).hexdigest()[:12]


@bp.route("/invite")
def invite():
    return {"code": code_for(session["customer"])}


@bp.route("/go")
def go():
    return redirect(request.args["to"])
