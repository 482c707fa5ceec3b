class DocsController < ApplicationController
  DOCS = Rails.root.join("docs").to_s

  def show
    path = File.join(DOCS, params[:path])
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(DOCS) + "/")
    render plain: File.read(path)
  end
end
