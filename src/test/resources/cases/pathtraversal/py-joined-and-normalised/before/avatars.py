import os

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/avatar/{name}")
async def avatar(request):
    name = request.match_info["name"]
    base = "/srv/avatars"
    full = os.path.normpath(os.path.join(base, name))
    if os.path.exists(full):
        with open(full, "rb") as fh:
            return web.Response(body=fh.read(), content_type="image/png")
    raise web.HTTPNotFound()
