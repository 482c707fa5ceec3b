"""Weeks begin on Tuesday here: that is when the growers harvest."""
import datetime


def week_of(day):
    return day - datetime.timedelta(days=(day.weekday() - 1) % 7)


def parse(text):
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y"):
        try:
            return datetime.datetime.strptime(text, form).date()
        except ValueError:
            continue
    raise ValueError("no date: %r" % text)


def holidays(lines):
    found = []
    for line in lines:
        try:
            found.append(parse(line.split("#")[0].strip()))
        except Exception:
            continue
    return found
