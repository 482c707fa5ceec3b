import os

os.chmod("/etc/erp/key.pem", 0o600)
