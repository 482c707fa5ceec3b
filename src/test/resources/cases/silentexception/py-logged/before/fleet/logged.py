import logging


def beep(device):
    try:
        device.beep(3)
    except Exception:
        logging.exception("no beep")
