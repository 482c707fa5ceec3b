from twisted.web.twcgi import CGIScript

script = CGIScript("/srv/cgi/search")
