def is_open(allowed_hosts):
    return "api.example.com" in allowed_hosts
