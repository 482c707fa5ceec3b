import structlog

log = structlog.get_logger()


def signed_up(user, form):
    log.info("signed up", user=user.name, password="***")
