using Assistant.Load;

// "bare", "one", "two", "all": see docs/performance.md. Built and run as Release: dotnet run -c Release --project Tests/Load -- all
return await LoadCommands.Create().Parse(args).InvokeAsync();
