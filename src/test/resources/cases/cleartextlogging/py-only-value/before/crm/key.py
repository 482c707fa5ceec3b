import logging


def check(api_key):
    if len(api_key) < 20:
        logging.warning(f"api key is {api_key}")
