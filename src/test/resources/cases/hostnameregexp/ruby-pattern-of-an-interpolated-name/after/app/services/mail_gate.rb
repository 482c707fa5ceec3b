class MailGate
  INTERNAL = /@#{Regexp.escape(ENV.fetch('MAIL_ZONE', 'library'))}\.example\.org\z/

  def internal?(address) = INTERNAL.match?(address)
end
