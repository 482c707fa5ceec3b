import paramiko


def restart(client: paramiko.SSHClient, service):
    stdin, stdout, stderr = client.exec_command("sudo systemctl restart {}".format(service))
    return stdout.channel.recv_exit_status()
