from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def book(request):
    if request.method == "POST":
        request.user.bookings.create(tour=request.POST["tour"])
        return redirect("/tours/")
    return render(request, "book.html")
