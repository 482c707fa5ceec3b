import os


def chosen(tool, name, quiet):
    line = tool + " --name x"
    if quiet:
        line += " --quiet"
    os.system(line)
