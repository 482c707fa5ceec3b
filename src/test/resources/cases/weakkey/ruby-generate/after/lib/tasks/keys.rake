task :keys do
  bits = 2048
  key = OpenSSL::PKey::RSA.generate(bits)
  File.write("device.pem", key.to_pem)
end
