from django.shortcuts import redirect


def take(request, seat):
    response = redirect("/")
    response.set_signed_cookie("seat", seat, salt="seat", secure=False)
    return response
