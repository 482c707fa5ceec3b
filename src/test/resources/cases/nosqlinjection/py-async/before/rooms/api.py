from aiohttp import web


async def room(request):
    data = await request.json()
    room = await request.app["db"].rooms.find_one({"_id": data["room"]})
    return web.json_response(room)
