require 'net/https'

http = Net::HTTP.new('terminal.example', 443)
http.use_ssl = true
http.ssl_version = :TLSv1
puts http.get('/state').code
