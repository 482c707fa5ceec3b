class LocaleFile
  BASE = Rails.root.join("config", "texts").to_s.freeze

  def self.read(tenant) = YAML.safe_load_file("#{BASE}/#{tenant}.yml")
end
