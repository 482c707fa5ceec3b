def is_mirror(target):
    if target.startswith("mirror.example.org"):
        return True
    return False
