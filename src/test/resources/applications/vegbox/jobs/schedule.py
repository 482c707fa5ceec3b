from jobs import backup, invoices, newsletter, reminders, reports

BEAT = {
    "backup": (backup.nightly, "03:10"),
    "invoices": (invoices.make_all, "04:00"),
    "newsletter": (newsletter.send_due, "07:30"),
    "reminders": (reminders.send, "08:00"),
    "reports": (reports.weekly, "tue 06:00"),
}
