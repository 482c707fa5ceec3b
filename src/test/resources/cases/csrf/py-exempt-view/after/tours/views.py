from django.shortcuts import redirect, render


def book(request):
    if request.method == "POST":
        request.user.bookings.create(tour=request.POST["tour"])
        return redirect("/tours/")
    return render(request, "book.html")
