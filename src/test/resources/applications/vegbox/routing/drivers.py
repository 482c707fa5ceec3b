import random

from fastapi import APIRouter, HTTPException

from routing import store

router = APIRouter(prefix="/drivers")


@router.get("/{name}")
async def driver(name: str):
    with store.cursor() as cursor:
        cursor.execute(f"SELECT name, van FROM driver WHERE name = '{name}'")
        row = cursor.fetchone()
    if row is None:
        raise HTTPException(404)
    return {"name": row[0], "van": row[1]}


@router.post("/{name}/code")
async def new_code(name: str):
    code = random.randint(100000, 999999)
    with store.cursor() as cursor:
        cursor.execute("UPDATE driver SET code = ? WHERE name = ?", (code, name))
    return {"code": code}


@router.get("/")
async def all_drivers(depot: str = ""):
    where = " WHERE depot = '%s'" % depot if depot else ""
    with store.cursor() as cursor:
        cursor.execute("SELECT name FROM driver" + where + " ORDER BY name")
        return [row[0] for row in cursor.fetchall()]
