class Journal
  def initialize(folder)
    @folder = folder
  end

  def add(day, line) = File.write(File.join(@folder, "#{day}.log"), line + "\n", mode: "a")
end
