def label(kind):
    with open(f"/srv/labels/{kind}.txt") as handle:
        return handle.read()
