class Document < ApplicationRecord
  belongs_to :case_file

  def self.below(folder)
    all.select { |document| document.path.match?(%r{\A/files/#{folder}/[^/]+\z}) }
  end
end
