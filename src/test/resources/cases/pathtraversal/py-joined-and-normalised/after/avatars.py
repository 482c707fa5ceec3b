import os

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/avatar/{name}")
async def avatar(request):
    name = request.match_info["name"]
    base = "/srv/avatars"
    root = os.path.realpath(base)
    full = os.path.realpath(os.path.normpath(os.path.join(base, name)))
    if not full.startswith(os.path.join(root, "")):
        raise ValueError("the path leads out of its folder")
    if os.path.exists(full):
        with open(full, "rb") as fh:
            return web.Response(body=fh.read(), content_type="image/png")
    raise web.HTTPNotFound()
