import logging

log = logging.getLogger(__name__)


def asked(user):
    log.info("asked", extra={"token": user.name})
