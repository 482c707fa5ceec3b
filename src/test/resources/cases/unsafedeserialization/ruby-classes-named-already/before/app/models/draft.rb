class Draft < ApplicationRecord
  def fields
    YAML.load(body, permitted_classes: [Symbol, BigDecimal])
  end
end
