from aiohttp import web


async def found(request):
    raise web.HTTPFound(location=request.query["to"])
