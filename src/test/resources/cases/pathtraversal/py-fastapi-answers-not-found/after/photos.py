import os

from fastapi import APIRouter, HTTPException
from fastapi.responses import FileResponse

router = APIRouter(prefix="/photos")
MEDIA = "/srv/media"


@router.get("/{name:path}")
async def photo(name: str):
    root = os.path.realpath(MEDIA)
    full_path = os.path.realpath(f"{MEDIA}/{name}")
    if not full_path.startswith(os.path.join(root, "")):
        raise HTTPException(status_code=404)
    return FileResponse(full_path)
