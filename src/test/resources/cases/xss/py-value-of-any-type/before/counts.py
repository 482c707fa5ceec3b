from aiohttp import web


async def count(request):
    shown = request.app["counts"].of(request.match_info["page"])
    return web.Response(text=f"<b>{shown}</b>", content_type="text/html")
