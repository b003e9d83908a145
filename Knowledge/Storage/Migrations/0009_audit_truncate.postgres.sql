-- Row triggers do not see a table that is emptied as a whole.
create trigger audit_entries_are_not_emptied before truncate on audit_entries for each statement execute function audit_entries_refuse();
