import logging

from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()
log = logging.getLogger("clinic")


@app.get("/ward/{number}")
async def ward(number: int):
    try:
        return {"share": 100 / number}
    except ZeroDivisionError as error:
        log.exception("Unexpected error")
        return JSONResponse({"detail": "An internal error has occurred."}, status_code=500)
