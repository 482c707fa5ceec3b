import os


def more(command, name):
    command += " --name " + name
    os.system(command)
