class WaitingList < ActiveRecord::Base
  def self.forget(mail)
    delete_all("mail = '#{mail}'")
  end
end
