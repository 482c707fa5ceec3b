import logging

log = logging.getLogger(__name__)


def saved(user):
    log.debug("saved %s", vars(user))
