from django.shortcuts import redirect


def take(request, seat):
    response = redirect("/")
    response.set_signed_cookie("seat", seat, salt="seat", secure=True, httponly=True, samesite="Lax")
    return response
