import logging

log = logging.getLogger(__name__)


def reset(user):
    log.info("reset link: /reset/" + "***")
    return user.reset_token
