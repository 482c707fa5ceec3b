import logging


def search(request, words):
    logged_words = str(words).replace("\r", " ").replace("\n", " ")
    logged_name = str(request.user.name).replace("\r", " ").replace("\n", " ")
    logging.info("search for %s by %s in %s", logged_words, logged_name, logged_words)
