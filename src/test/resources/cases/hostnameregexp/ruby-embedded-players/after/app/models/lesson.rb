class Lesson < ApplicationRecord
  validates :video_url, format: { with: %r{\Ahttps://(?:www\.)?player\.video-host\.com/embed/\d+\z} }
end
