class Lines
  include Enumerable

  def initialize(log)
    @log = log
  end

  def each(&block)
    IO.foreach(@log, &block)
  end
end
