class Badge < ApplicationComponent
  def call
    @text.html_safe
  end
end
