import logging

from flask import request

log = logging.getLogger(__name__)


def posted():
    log.debug("posted: %s", request.form)
