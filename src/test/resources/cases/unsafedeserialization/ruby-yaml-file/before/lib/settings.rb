require 'yaml'

class Settings
  def self.load(path)
    YAML.load_file(path, symbolize_names: true)
  end
end
