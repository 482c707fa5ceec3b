LOCK = "/tmp/erp.lock"
