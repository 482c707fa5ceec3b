def spool(label):
    with open("/srv/labels/next.zpl", "w") as file:
        file.write(label)
