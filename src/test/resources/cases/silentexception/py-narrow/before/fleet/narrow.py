def forget(seen, van):
    try:
        del seen[van]["position"]
    except KeyError:
        pass
