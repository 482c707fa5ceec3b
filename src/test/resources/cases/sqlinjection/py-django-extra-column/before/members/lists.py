from members.models import Member


class MemberList:
    def __init__(self, flag):
        self.flag = flag

    def queryset(self):
        return Member.objects.extra(where=["left_at IS NULL", self.flag + " = 1"])
