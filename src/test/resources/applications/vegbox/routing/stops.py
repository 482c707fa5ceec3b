from fastapi import APIRouter
from pydantic import BaseModel

from routing import store

router = APIRouter(prefix="/stops")


class Stop(BaseModel):
    customer: int
    street: str
    note: str = ""


@router.post("/{tour}")
def add(tour: str, stop: Stop):
    with store.cursor() as cursor:
        cursor.execute(
            "INSERT INTO tour_stop (tour, customer, street, note) VALUES ('{}', {}, '{}', '{}')".format(
                tour, stop.customer, stop.street, stop.note
            )
        )
    return {"tour": tour}


@router.get("/{tour}")
def of(tour: str):
    with store.cursor() as cursor:
        cursor.execute("SELECT customer, street FROM tour_stop WHERE tour = '%s'" % (tour,))
        return cursor.fetchall()
