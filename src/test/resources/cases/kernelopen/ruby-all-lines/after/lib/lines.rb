class Lines
  include Enumerable

  def initialize(log)
    @log = log
  end

  def each(&block)
    File.foreach(@log, &block)
  end
end
