import logging
import secrets

log = logging.getLogger(__name__)


def reset(user):
    password = secrets.token_urlsafe()
    log.info("new password: %s", "***")
    user.set_password(password)
