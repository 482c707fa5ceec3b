module AvatarsHelper
  def avatar_url(user)
    id = Digest::MD5.hexdigest(user.email.downcase)
    "https://secure.gravatar.com/avatar/#{id}?s=80"
  end
end
