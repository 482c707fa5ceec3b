class Replay
  def initialize(**options) = @options = options

  def events(log)
    log.each_line.map { |line| Oj.load(line, symbol_keys: true, **@options) }
  end
end
