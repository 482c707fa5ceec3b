import logging

log = logging.getLogger("desk")


def seen(name):
    if name: log.info("name " + name)
