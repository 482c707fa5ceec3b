import logging

log = logging.getLogger(__name__)


def check(password):
    log.info("password has %d characters", len(password))
