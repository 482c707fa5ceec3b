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
        return JSONResponse({"detail": repr(error)}, status_code=500)
