def count(found):
    return len(found)
