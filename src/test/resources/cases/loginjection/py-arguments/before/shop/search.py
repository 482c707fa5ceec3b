import logging


def search(request, words):
    logging.info("search for %s by %s in %s", words, request.user.name, words)
