namespace :warehouse do
  desc 'Make the key of a scanner'
  task :scanner_key, [:id] do |_task, args|
    key = OpenSSL::PKey::RSA.new 1024
    File.binwrite("scanner-#{args[:id].to_i}.der", key.to_der)
  end
end
