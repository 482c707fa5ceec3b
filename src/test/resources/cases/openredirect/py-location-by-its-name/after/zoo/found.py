from aiohttp import web


async def found(request):
    target = request.query["to"]
    if not target.startswith("/") or target.startswith(("//", "/\\", "/\t", "/\n", "/\r")):
        target = "/"
    raise web.HTTPFound(location=target)
