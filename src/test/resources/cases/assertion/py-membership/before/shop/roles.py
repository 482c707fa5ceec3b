def change_role(user, role):
    assert role in ("reader", "editor"), "no such role: %s" % role
    user.role = role
    user.save()
