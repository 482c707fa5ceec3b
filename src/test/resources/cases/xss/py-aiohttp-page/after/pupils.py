from html import escape

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/pupils/{id}")
async def pupil(request):
    pid = request.match_info["id"]
    return web.Response(text="<h2>%s</h2>" % escape(pid), content_type="text/html")
