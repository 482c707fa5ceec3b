import logging

log = logging.getLogger("desk")
notify = lambda who: log.info("hello %s", who)
