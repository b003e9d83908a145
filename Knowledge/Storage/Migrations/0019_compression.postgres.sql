-- What is written at each turn and read once is compressed the quicker way, where the server was built with it.
do $$
begin
    execute 'alter table channel_turns alter column replies set compression lz4';
    execute 'alter table dialog_stacks alter column state set compression lz4';
exception when syntax_error or feature_not_supported or invalid_parameter_value then
    null;
end $$;
