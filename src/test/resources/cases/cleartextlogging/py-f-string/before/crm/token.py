import logging

logger = logging.getLogger("crm")


def remember(response, scope):
    logger.debug(f"got token {response.access_token} for {scope}")
