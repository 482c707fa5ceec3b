import shlex

import paramiko


def restart(client: paramiko.SSHClient, service):
    stdin, stdout, stderr = client.exec_command("sudo systemctl restart {}".format(shlex.quote(str(service))))
    return stdout.channel.recv_exit_status()
