import logging


def seen(agent):
    logged_agent = str(agent).replace("\r", " ").replace("\n", " ")
    logging.log(logging.INFO, "agent " + logged_agent)
