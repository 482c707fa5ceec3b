class LocaleFile
  BASE = Rails.root.join("config", "texts").to_s.freeze

  def self.read(tenant) = YAML.safe_load_file("#{BASE}/#{tenant}.yml".tap { |path| raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(BASE) + "/") })
end
