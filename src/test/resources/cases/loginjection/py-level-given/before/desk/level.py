import logging


def seen(agent):
    logging.log(logging.INFO, "agent " + agent)
