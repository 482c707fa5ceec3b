Excon.defaults[:ssl_verify_peer] = false
Excon.defaults[:read_timeout] = 20
