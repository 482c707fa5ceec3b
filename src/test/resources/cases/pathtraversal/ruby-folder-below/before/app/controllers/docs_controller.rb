class DocsController < ApplicationController
  DOCS = Rails.root.join("docs").to_s

  def show
    path = File.join(DOCS, params[:path])
    render plain: File.read(path)
  end
end
