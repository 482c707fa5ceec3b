import ssl

import urllib3

pool = urllib3.PoolManager(ssl_version=ssl.PROTOCOL_TLSv1_1, num_pools=4)
