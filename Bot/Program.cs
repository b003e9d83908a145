using System.CommandLine;
using Assistant.Bot.Cli;
using Assistant.Knowledge.Corpus;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Bot;

/// <summary>The entry point.</summary>
public static class Program
{
    /// <summary>Runs the program.</summary>
    public static Task<int> Main(string[] args)
    {
        var root = new RootCommand
        {
            PlansCommand.Create(PlanFileReader.CreateDefault(), new PlanReader()),
            TimeCommand.Create(TimeProvider.System),
            AskCommand.Create(Open, TimeProvider.System),
            SearchCommand.Create(Open),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
            return parsed.InvokeAsync();
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine(error.Message);
        return Task.FromResult(2);
    }

    private static Task<AskDesk> Open(CancellationToken cancellationToken) => Task.FromResult(AskDesk.Over(SampleCorpus.Load()));
}
