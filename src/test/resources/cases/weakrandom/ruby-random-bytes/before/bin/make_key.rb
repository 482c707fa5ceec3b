#!/usr/bin/env ruby

require 'base64'

key = Random.bytes(32)
puts Base64.strict_encode64(key)
