async def allow(request, response):
    origin = request.headers.get("Origin")
    if origin and origin.startswith(("https://app.example.com", "https://www.example.com")):
        response.headers["Access-Control-Allow-Origin"] = origin
    return response
