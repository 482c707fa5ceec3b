from paramiko import SSHClient, RejectPolicy


def fetch(host, path, target):
    with SSHClient() as ssh:
        ssh.load_host_keys("/etc/backup/known_hosts")
        ssh.set_missing_host_key_policy(RejectPolicy)
        ssh.connect(host)
        ssh.open_sftp().get(path, target)
