const preview = url => open(url, '_blank');

preview('/proof').focus();
