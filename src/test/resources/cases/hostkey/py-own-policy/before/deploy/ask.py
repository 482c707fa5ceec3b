import paramiko

from deploy.policies import AskPolicy

client = paramiko.SSHClient()
client.set_missing_host_key_policy(AskPolicy())
