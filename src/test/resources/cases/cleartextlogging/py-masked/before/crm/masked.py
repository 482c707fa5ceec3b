import logging

log = logging.getLogger(__name__)


def used():
    log.info("token %s", "***")
