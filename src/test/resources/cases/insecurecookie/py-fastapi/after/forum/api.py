from fastapi import FastAPI, Response

app = FastAPI()


@app.post("/login")
async def login(response: Response, token: str):
    response.set_cookie("session", token, httponly=True, samesite="strict", secure=True)
    return {}
