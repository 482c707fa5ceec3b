class Thumbnail
  def call(photo, size)
    system("convert", photo.to_s, "-resize", "#{size}x#{size}", "thumb.png") or raise "no thumbnail"
  end
end
