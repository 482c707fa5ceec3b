import logging

log = logging.getLogger(__name__)


def entered(pin):
    log.info(f"pin {pin:04d} was entered")
