import paramiko


def both(first, second):
    new = paramiko.SSHClient()
    new.load_system_host_keys()
    new.set_missing_host_key_policy(paramiko.RejectPolicy())
    new.connect(first)
    old = paramiko.SSHClient()
    old.load_system_host_keys()
    old.set_missing_host_key_policy(paramiko.RejectPolicy())
    old.connect(second)
    return new, old
