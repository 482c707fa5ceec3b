import logging
import os

from fastapi import APIRouter

router = APIRouter(prefix="/messages")
log = logging.getLogger("routing")


@router.post("/{driver}")
def send(driver: str, text: str):
    try:
        os.system("notify-send --app-name routes '%s' '%s'" % (driver, text))
    except Exception:
        pass
    log.info("to %s: %s", driver, text)
    return {"sent": True}
