import logging

log = logging.getLogger("mail")


class Mailer:
    def send(self, to):
        log.info("mail to " + to.strip() + " is on its way")
