def is_ours(host):
    return host.startswith("shop.example.com")
