class ScansController < ApplicationController
  def create
    scan = params.require(:scan)
    File.open(Rails.root.join("storage", "scans", File.basename(scan.original_filename.to_s)), "wb") do |file|
      file.write(scan.read)
    end
    redirect_to scans_path, notice: t(".stored")
  end
end
