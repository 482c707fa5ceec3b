from typing import Optional

from fastapi import APIRouter, Query

from routing import store

router = APIRouter(prefix="/vans")


@router.get("/")
def vans(depot: Optional[str] = None, limit: int = Query(20, le=100)):
    sql = "SELECT plate, depot FROM van"
    if depot is not None:
        sql += f" WHERE depot = '{depot}'"
    sql += f" LIMIT {limit}"
    with store.cursor() as cursor:
        return cursor.execute(sql).fetchall()


@router.delete("/{plate}")
def sell(plate: str):
    with store.cursor() as cursor:
        cursor.execute("DELETE FROM van WHERE plate = '" + plate + "'")
    return {"sold": plate}
