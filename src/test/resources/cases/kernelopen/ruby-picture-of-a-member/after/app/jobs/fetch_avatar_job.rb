class FetchAvatarJob < ApplicationJob
  def perform(member, picture_url)
    member.avatar.attach(io: URI.parse(picture_url).open, filename: "avatar.png")
  end
end
