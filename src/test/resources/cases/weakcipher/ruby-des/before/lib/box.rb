require 'openssl'

def box = OpenSSL::Cipher.new('des-ede3-cbc').encrypt
