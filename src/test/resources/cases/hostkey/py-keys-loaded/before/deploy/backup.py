from paramiko import SSHClient, WarningPolicy


def fetch(host, path, target):
    with SSHClient() as ssh:
        ssh.load_host_keys("/etc/backup/known_hosts")
        ssh.set_missing_host_key_policy(WarningPolicy)
        ssh.connect(host)
        ssh.open_sftp().get(path, target)
