http = Net::HTTP.new("bank.example", 443)
http.use_ssl = true
http.verify_mode = OpenSSL::SSL::VERIFY_PEER
