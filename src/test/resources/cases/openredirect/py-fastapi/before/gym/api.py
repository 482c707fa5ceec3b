from fastapi import APIRouter
from fastapi.responses import RedirectResponse

router = APIRouter()


@router.post("/sign-in")
async def sign_in(next_page: str = "/"):
    return RedirectResponse(url=next_page, status_code=303)
