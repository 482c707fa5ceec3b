from members.models import Member

BORN = "EXTRACT(month FROM born)"


def this_month():
    return Member.objects.extra(where=[BORN + " = EXTRACT(month FROM now())", "left_at IS NULL"])
