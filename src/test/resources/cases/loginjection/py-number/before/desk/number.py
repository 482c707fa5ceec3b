import logging

log = logging.getLogger("desk")


def seen(number):
    log.debug("desk %d", int(number))
