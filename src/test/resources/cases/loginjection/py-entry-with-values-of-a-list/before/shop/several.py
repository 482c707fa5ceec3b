import logging

log = logging.getLogger(__name__)


def several(name, *rest):
    log.info("order of %s: %s", name, *rest)
