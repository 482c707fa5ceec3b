from urllib.parse import urlsplit


async def allow(request, response):
    origin = request.headers.get("Origin")
    if origin and urlsplit(origin)[:2] in (("https", "app.example.com"), ("https", "www.example.com")):
        response.headers["Access-Control-Allow-Origin"] = origin
    return response
