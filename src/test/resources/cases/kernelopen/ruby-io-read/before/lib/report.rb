module Report
  def self.text(name) = IO.read("reports/#{name}.txt")
end
