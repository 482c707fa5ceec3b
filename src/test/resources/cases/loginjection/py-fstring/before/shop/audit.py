import logging

from flask import request

logger = logging.getLogger(__name__)


def failed():
    user = request.form["user"]
    logger.warning(f"login of {user} failed, attempt {int(request.form['n'])}")
