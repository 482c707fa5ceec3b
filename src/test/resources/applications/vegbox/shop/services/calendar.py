import datetime

from common import dates

TEMPLATE = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:%s\r\nSUMMARY:%s\r\nEND:VEVENT\r\n"


def event(day, text):
    return TEMPLATE % (day.strftime("%Y%m%d"), text.replace(",", "\\,"))


def feed(orders):
    body = "".join(event(day, "Box: " + kind) for day, kind in orders)
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n"


def next_week(day=None):
    return dates.week_of(day or datetime.date.today()) + datetime.timedelta(days=7)
