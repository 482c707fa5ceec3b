-- The backlog of a scan is listed with the worst first: a page is a stretch of this index for each severity, however many
-- findings there are.
create index finding_of_series_by_severity on finding (series, severity, id);
