import logging

from flask import request

logger = logging.getLogger(__name__)


def failed():
    user = request.form["user"]
    logged_user = user.replace("\r", " ").replace("\n", " ")
    logger.warning(f"login of {logged_user} failed, attempt {int(request.form['n'])}")
