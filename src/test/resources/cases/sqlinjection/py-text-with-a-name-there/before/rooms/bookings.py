from fastapi import APIRouter, Depends
from sqlalchemy import text
from sqlalchemy.orm import Session

from rooms.database import get_session

router = APIRouter()


@router.get("/bookings")
def bookings(room: int, guest: str, session: Session = Depends(get_session)):
    rows = session.execute(
        text(f"SELECT * FROM bookings WHERE room = :room AND guest LIKE '%{guest}%'"), {"room": room}
    )
    return [dict(row) for row in rows.mappings()]
