require "securerandom"

class SessionIds
  def next_id(user)
    "#{user.id}-#{SecureRandom.rand(1_000_000_000)}"
  end
end
