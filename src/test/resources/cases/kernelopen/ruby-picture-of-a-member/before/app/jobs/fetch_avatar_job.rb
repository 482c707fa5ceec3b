class FetchAvatarJob < ApplicationJob
  def perform(member, picture_url)
    member.avatar.attach(io: open(picture_url), filename: "avatar.png")
  end
end
