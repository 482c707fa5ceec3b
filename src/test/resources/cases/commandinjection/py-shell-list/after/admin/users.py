from subprocess import Popen, PIPE


def groups(user):
    return Popen(["id", "-Gn", user], stdout=PIPE).communicate()[0]
