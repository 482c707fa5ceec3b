class Tags
  def initialize(names) = @names = names

  def in(text) = text.scan(Regexp.union(@names))
end
