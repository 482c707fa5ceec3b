import logging


class Mail:
    def __init__(self, user, password):
        self.user, self.password = user, password
        self.logger = logging.getLogger("mail")

    def failed(self):
        self.logger.error("cannot log in as {} / {}".format(self.user, self.password))
