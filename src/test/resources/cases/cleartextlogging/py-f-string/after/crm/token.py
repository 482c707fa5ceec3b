import logging

logger = logging.getLogger("crm")


def remember(response, scope):
    logger.debug(f"got token *** for {scope}")
