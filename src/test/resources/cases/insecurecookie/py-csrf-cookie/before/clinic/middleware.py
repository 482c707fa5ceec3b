def add_token(response, token):
    response.set_cookie("csrftoken", token, secure=True, samesite="Strict")
    return response
