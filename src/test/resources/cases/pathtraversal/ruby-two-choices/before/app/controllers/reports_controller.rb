class ReportsController < ApplicationController
  DRAFTS = Rails.root.join("reports/drafts")
  FINAL = Rails.root.join("reports/final")

  def show
    source = params[:draft] ? DRAFTS.join(params[:file]) : FINAL.join("current.html")
    render html: File.read(source), layout: false
  end
end
