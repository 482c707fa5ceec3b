class ExportsController < ApplicationController
  def create
    target = params[:target].to_s
    return head :bad_request unless target =~ %r{\A/exports/[a-z]+\z}

    ExportJob.perform_later(target)
    head :accepted
  end
end
