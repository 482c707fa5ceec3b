class Thumbnail
  def call(photo, size)
    system("convert #{photo} -resize #{size}x#{size} thumb.png") or raise "no thumbnail"
  end
end
