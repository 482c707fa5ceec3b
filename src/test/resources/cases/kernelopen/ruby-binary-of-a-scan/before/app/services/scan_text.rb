class ScanText
  def call(scan_path)
    digest = Digest::SHA256.hexdigest(IO.binread(scan_path))
    Rails.cache.fetch("scan/#{digest}") { Ocr.read(IO.binread(scan_path)) }
  end
end
