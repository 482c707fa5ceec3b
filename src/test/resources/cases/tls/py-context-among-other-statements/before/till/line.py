import ssl

if True: context = ssl.SSLContext(); context.load_default_certs()
