module HasLayout
  extend ActiveSupport::Concern

  included do
    before_save { self.columns = Psych.safe_load(layout.presence || "{}", permitted_classes: [Symbol, Date, Time], aliases: true)["columns"] if layout_changed? }
  end
end
