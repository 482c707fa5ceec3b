import xmlrpc.client

stock = xmlrpc.client.ServerProxy("https://stock.example/rpc")
