def embed(response):
    response.set_cookie("embed", "1", secure=True, httponly=True, samesite="None")
    return response
