class PatientsController < ApplicationController
  before_action :authenticate_nurse!

  def search
    name = params.require(:name).strip
    matcher = Regexp.new("\\A#{name}", true)
    @patients = Ward.find(params[:ward_id]).patients.select { |p| matcher.match?(p.last_name) }
    render :index
  end
end
