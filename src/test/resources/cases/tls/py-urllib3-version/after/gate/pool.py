import ssl

import urllib3

pool = urllib3.PoolManager(ssl_version=ssl.PROTOCOL_TLS, num_pools=4)
