import logging


def seen(name):
    clean = name.replace("\n", " ")
    logging.info("seen %s", clean)
