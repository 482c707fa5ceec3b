class Reels
  def reels
    [Random.new, Random.new]
  end
end
