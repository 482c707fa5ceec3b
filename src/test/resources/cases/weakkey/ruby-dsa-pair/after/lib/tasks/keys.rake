namespace :keys do
  desc "Make the pair that signs exports"
  task export: :environment do
    pair = OpenSSL::PKey::DSA.new(2048)
    Rails.root.join("config/export.pem").write(pair.to_pem)
  end
end
