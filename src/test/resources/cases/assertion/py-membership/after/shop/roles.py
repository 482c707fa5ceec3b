def change_role(user, role):
    if role not in ("reader", "editor"):
        raise AssertionError("no such role: %s" % role)
    user.role = role
    user.save()
