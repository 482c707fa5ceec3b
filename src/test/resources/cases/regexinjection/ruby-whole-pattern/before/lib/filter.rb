class Filter
  def initialize(lines)
    @lines = lines
  end

  def by(term) = @lines.grep(Regexp.new(term))
end
