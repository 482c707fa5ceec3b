from aiohttp import web


async def echo(request):
    return web.Response(text="you said %s" % request.query["said"])
