class Article < ApplicationRecord
  before_validation :make_slug

  private

  def make_slug
    self.slug = title.downcase.gsub(' ', '-').gsub("'", '')
  end
end
