class Sampling
  def initialize(seed)
    @prng = Random.new(seed)
  end

  def pick(rows)
    rows[@prng.rand(rows.size)]
  end
end
