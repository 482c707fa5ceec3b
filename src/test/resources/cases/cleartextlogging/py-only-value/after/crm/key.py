import logging


def check(api_key):
    if len(api_key) < 20:
        logging.warning("api key is ***")
