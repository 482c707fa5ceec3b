import logging

import asyncpg
from fastapi import APIRouter, HTTPException, Request

logger = logging.getLogger("warehouse")
router = APIRouter()


@router.post("/items")
async def create(sku: str, request: Request):
    try:
        await request.app.state.pool.execute("INSERT INTO items (sku) VALUES ($1)", sku)
    except asyncpg.PostgresError as e:
        logger.exception("Unexpected error")
        raise HTTPException(status_code=500, detail="An internal error has occurred.") from e
    return {"sku": sku}
