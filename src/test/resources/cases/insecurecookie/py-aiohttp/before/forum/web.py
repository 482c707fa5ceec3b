from aiohttp import web


async def enter(request):
    who = (await request.post())["who"]
    response = web.Response(text="hello")
    response.set_cookie("who", who, secure=True)
    return response
