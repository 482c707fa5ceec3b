require 'yaml'

MENU = YAML.safe_load(File.read('menu.yml'), aliases: true)
