class Restore
  def call(upload)
    Oj.load(upload.read, mode: :strict)
  end
end
