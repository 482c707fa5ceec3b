#!/usr/bin/env ruby
require "net/http"
require "optparse"

options = {}
OptionParser.new { |o| o.on("--insecure") { options[:insecure] = true } }.parse!

http = Net::HTTP.new("prices.example", 443)
http.use_ssl = true
http.verify_mode = OpenSSL::SSL::VERIFY_NONE if options[:insecure]
puts http.get("/list.csv").body
