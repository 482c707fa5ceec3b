from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse

router = APIRouter()


@router.post("/theme")
async def theme(request: Request, name: str = Form(...)):
    request.session["theme"] = name
    target = request.headers.get("referer", "/")
    if not target.startswith(("/", str(request.base_url))) or target.startswith(("//", "/\\", "/\t", "/\n", "/\r")):
        target = "/"
    return RedirectResponse(target, status_code=303)
