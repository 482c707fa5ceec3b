#!/usr/bin/env ruby
require "open-uri"

url = ARGV.fetch(0)
body = URI.open(url, "User-Agent" => "depot").read
puts body.bytesize
