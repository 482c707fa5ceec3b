namespace :photos do
  task :dedupe do
    seen = {}
    Dir["photos/*.jpg"].each do |path|
      sum = OpenSSL::Digest::SHA256.new(File.binread(path)).to_s
      puts path if seen[sum]
      seen[sum] = path
    end
  end
end
