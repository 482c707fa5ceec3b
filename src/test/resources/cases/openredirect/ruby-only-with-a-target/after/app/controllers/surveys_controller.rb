class SurveysController < ApplicationController
  def finish
    Survey.find(params[:id]).finish!
    target = params[:exit].to_s
    target = "/" unless target.match?(%r{\A/(?![/\\\s])}) || target.start_with?("#{request.base_url}/")
    redirect_to target and return if params[:exit]
    render :thanks
  end
end
