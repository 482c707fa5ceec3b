import logging


def run(job):
    try:
        return job(), 200
    except RuntimeError as err:
        logging.exception("job %s", job)
        return f"The job failed: an internal error", 500
