module Sso
  module Login
    def remember(ticket)
      cookies["sso_ticket"] = { :value => ticket.code, :domain => :all, :httponly => true, :secure => true }
    end
  end
end
