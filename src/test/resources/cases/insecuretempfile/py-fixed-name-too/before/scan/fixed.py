LOCK = "/var/tmp/scan.lock"
