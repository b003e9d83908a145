using System.CommandLine;

namespace Assistant.Load;

/// <summary>The commands and their options.</summary>
internal static class LoadCommands
{
    private static readonly Option<int> Turns = new("--turns") { Description = "How many turns are measured.", DefaultValueFactory = _ => 20_000 };
    private static readonly Option<int> Conversations = new("--conversations") { Description = "How many conversations ask at once.", DefaultValueFactory = _ => 16 };
    private static readonly Option<int> WarmUp = new("--warm-up") { Description = "How many turns run before, unmeasured.", DefaultValueFactory = _ => 6_000 };
    private static readonly Option<int> Seed = new("--seed") { Description = "What the order of the questions is drawn from.", DefaultValueFactory = _ => 1 };
    private static readonly Option<FileInfo?> Questions = new("--questions") { Description = "Talks separated by empty lines, one message a line. Default: those built in." };
    private static readonly Option<DirectoryInfo?> Bot = new("--bot") { Description = "A published Bot. Default: it is published first." };
    private static readonly Option<bool> Sticky = new("--sticky") { Description = "With two replicas: each conversation keeps to one. Default: round robin." };
    private static readonly Option<int?> Remembered = new("--remembered") { Description = "How many messages the bot remembers with what they mean. 0: every message is read, answered and drawn anew. Default: as it is installed." };
    private static readonly Option<string?> Postgres = new("--postgres")
    {
        Description = $"The PostgreSQL server. Default: the environment's {LoadOptions.PostgresVariable}.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(LoadOptions.PostgresVariable),
    };

    /// <summary>Creates the root command.</summary>
    public static RootCommand Create()
    {
        var urls = new Option<string>("--urls") { Required = true };
        var bare = new Command("bare-handler", "Serves as the handler that replies are compared with.") { urls };
        bare.Hidden = true;
        bare.SetAction((result, cancellationToken) => BareHandler.RunAsync(result.GetValue(urls)!, cancellationToken));
        return new RootCommand("Asks the bot as many questions as it answers, and measures it.")
        {
            Measured("bare", "The handler that only replies.", LoadCase.Bare),
            Measured("one", "One replica on SQLite.", LoadCase.One),
            Measured("on-server", "One replica on PostgreSQL.", LoadCase.OnServer),
            Measured("two", "Two replicas on PostgreSQL.", LoadCase.Two),
            Measured("all", "All four, one after another, held against each other.", LoadCase.Bare, LoadCase.One, LoadCase.OnServer, LoadCase.Two),
            bare,
        };
    }

    private static Command Measured(string name, string description, params IReadOnlyList<LoadCase> cases)
    {
        var command = new Command(name, description) { Turns, Conversations, WarmUp, Seed, Questions, Bot, Sticky, Remembered, Postgres };
        command.SetAction((result, cancellationToken) => new LoadRun(new LoadOptions
        {
            Turns = result.GetValue(Turns),
            Conversations = result.GetValue(Conversations),
            WarmUp = result.GetValue(WarmUp),
            Seed = result.GetValue(Seed),
            Questions = result.GetValue(Questions)?.FullName,
            Bot = result.GetValue(Bot)?.FullName,
            Sticky = result.GetValue(Sticky),
            Remembered = result.GetValue(Remembered),
            Postgres = result.GetValue(Postgres),
        }).RunAsync(cases, cancellationToken));
        return command;
    }
}
