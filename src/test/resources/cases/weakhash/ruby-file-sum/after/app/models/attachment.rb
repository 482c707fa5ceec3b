class Attachment < ApplicationRecord
  before_save :fingerprint

  private

  def fingerprint
    self.checksum = Digest::SHA256.file(path).hexdigest
  end
end
