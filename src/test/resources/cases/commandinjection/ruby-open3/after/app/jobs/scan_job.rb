require "open3"

class ScanJob < ApplicationJob
  def perform(upload)
    out, err, status = Open3.capture3("clamscan", "--no-summary", upload.path, stdin_data: "")
    upload.update!(clean: status.success?, report: out + err)
  end
end
