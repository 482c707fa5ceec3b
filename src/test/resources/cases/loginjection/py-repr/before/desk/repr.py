import logging

log = logging.getLogger("desk")


def seen(name):
    log.info("name %r", repr(name))
    log.info("name %r", name)
