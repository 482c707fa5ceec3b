import logging.config


def start():
    server = logging.config.listen(9030)
    server.start()
    return server
