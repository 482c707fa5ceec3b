from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse

router = APIRouter()


@router.post("/theme")
async def theme(request: Request, name: str = Form(...)):
    request.session["theme"] = name
    return RedirectResponse(request.headers.get("referer", "/"), status_code=303)
