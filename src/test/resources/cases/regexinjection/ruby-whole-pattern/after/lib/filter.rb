class Filter
  def initialize(lines)
    @lines = lines
  end

  def by(term) = @lines.grep(Regexp.new(Regexp.escape(term.to_s)))
end
