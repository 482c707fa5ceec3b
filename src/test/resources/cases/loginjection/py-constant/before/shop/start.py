import logging

logging.info("started on port %d", int("8080"))
