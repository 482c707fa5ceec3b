require 'yaml'

class Settings
  def self.load(path)
    YAML.safe_load(File.read(path), symbolize_names: true, permitted_classes: [Symbol], aliases: true)
  end
end
