import logging

log = logging.getLogger("mail")


class Mailer:
    def send(self, to):
        logged_to = to.strip().replace("\r", " ").replace("\n", " ")
        log.info("mail to " + logged_to + " is on its way")
