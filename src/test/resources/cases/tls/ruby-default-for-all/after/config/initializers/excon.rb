Excon.defaults[:ssl_verify_peer] = true
Excon.defaults[:read_timeout] = 20
