from subprocess import Popen, PIPE


def groups(user):
    return Popen(["/bin/sh", "-c", "id -Gn " + user], stdout=PIPE).communicate()[0]
