import logging

log = logging.getLogger(__name__)


def opened(pin):
    log.info("pin %04d opened the door", pin)
