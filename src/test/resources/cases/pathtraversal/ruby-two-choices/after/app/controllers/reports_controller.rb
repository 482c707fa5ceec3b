class ReportsController < ApplicationController
  DRAFTS = Rails.root.join("reports/drafts")
  FINAL = Rails.root.join("reports/final")

  def show
    source = params[:draft] ? DRAFTS.join(params[:file]).tap { |path| raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(DRAFTS) + "/") } : FINAL.join("current.html")
    render html: File.read(source), layout: false
  end
end
