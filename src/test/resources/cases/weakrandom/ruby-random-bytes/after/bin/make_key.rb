#!/usr/bin/env ruby

require 'base64'
require 'securerandom'

key = SecureRandom.random_bytes(32)
puts Base64.strict_encode64(key)
