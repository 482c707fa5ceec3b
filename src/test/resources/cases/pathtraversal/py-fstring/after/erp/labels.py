import os


def label(name):
    root = os.path.realpath("/var/lib/erp/labels")
    full_path = os.path.realpath(f"/var/lib/erp/labels/{name}.zpl")
    if not full_path.startswith(os.path.join(root, "")):
        raise ValueError("the path leads out of its folder")
    with open(full_path) as file:
        return file.read()
