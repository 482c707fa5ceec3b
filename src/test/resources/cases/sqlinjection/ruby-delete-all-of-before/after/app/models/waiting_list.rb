class WaitingList < ActiveRecord::Base
  def self.forget(mail)
    delete_all(["mail = ?", mail.to_s])
  end
end
