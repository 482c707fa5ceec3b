module ReturnsVisitor
  extend ActiveSupport::Concern

  private

  def leave_form(notice)
    redirect_to url_from(way_back) || "/", notice: notice, status: :see_other
  end

  def way_back
    params[:origin].presence || dashboard_path
  end
end
