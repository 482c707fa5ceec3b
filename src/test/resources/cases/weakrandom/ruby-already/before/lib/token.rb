require 'securerandom'

TOKEN = SecureRandom.rand(10_000)
