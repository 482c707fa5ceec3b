import logging

from fastapi import APIRouter, HTTPException

from desk.store import find

router = APIRouter()


@router.get("/loans/{number}")
def loan(number: int):
    try:
        return find(number)
    except Exception as error:
        logging.exception("Unexpected error")
        raise HTTPException(status_code=500, detail=f"Not found: an internal error") from error
