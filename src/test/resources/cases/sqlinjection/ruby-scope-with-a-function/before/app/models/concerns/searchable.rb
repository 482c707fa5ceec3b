module Searchable
  extend ActiveSupport::Concern

  included do
    scope :named, ->(text) { where("LOWER(name) LIKE LOWER('%#{text}%')") if text.present? }
  end
end
