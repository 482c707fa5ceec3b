from fastapi import APIRouter
from fastapi.responses import RedirectResponse

router = APIRouter()


@router.post("/sign-in")
async def sign_in(next_page: str = "/"):
    if not next_page.startswith("/") or next_page.startswith(("//", "/\\", "/\t", "/\n", "/\r")):
        next_page = "/"
    return RedirectResponse(url=next_page, status_code=303)
