from flask import render_template_string


def seat(coach, seat):
    return render_template_string("Seat " + coach + seat + " is yours")
