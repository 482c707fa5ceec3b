import subprocess
import urllib.request

from fastapi import APIRouter, Response
from fastapi.responses import HTMLResponse

router = APIRouter(prefix="/maps")


@router.get("/tile")
def tile(url: str):
    with urllib.request.urlopen(url, timeout=5) as answer:
        return Response(answer.read(), media_type="image/png")


@router.get("/way")
def way(start: str, end: str):
    out = subprocess.check_output(f"osrm-route {start} {end}", shell=True)
    return {"way": out.decode()}


@router.get("/print", response_class=HTMLResponse)
def printed(tour: str):
    return HTMLResponse("<h1>" + tour + "</h1><img src='/maps/tour.png'>")
