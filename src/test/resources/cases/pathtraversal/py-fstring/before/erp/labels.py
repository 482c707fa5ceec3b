def label(name):
    with open(f"/var/lib/erp/labels/{name}.zpl") as file:
        return file.read()
