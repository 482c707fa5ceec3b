task :keys do
  bits = 1024
  key = OpenSSL::PKey::RSA.generate(bits)
  File.write("device.pem", key.to_pem)
end
