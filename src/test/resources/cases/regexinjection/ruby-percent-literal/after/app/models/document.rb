class Document < ApplicationRecord
  belongs_to :case_file

  def self.below(folder)
    all.select { |document| document.path.match?(%r{\A/files/#{Regexp.escape(folder.to_s)}/[^/]+\z}) }
  end
end
