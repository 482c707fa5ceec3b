from fastapi import APIRouter
from fastapi.responses import FileResponse

router = APIRouter(prefix="/photos")
MEDIA = "/srv/media"


@router.get("/{name:path}")
async def photo(name: str):
    return FileResponse(f"{MEDIA}/{name}")
