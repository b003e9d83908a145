using System.CommandLine;
using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Bot.Cli;

/// <summary><c>plans corrections</c>: what people put right in the reading of plans.</summary>
internal static class PlansCorrectionsCommand
{
    private const int Done = 0;
    private const int SomeUnusable = 1;
    private const int Usage = 2;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var list = new Command("list", "Lists the corrections: plan, part, field, as read, corrected, by whom, when, how it stands; columns parted by tabs.");
        list.SetAction((result, cancellationToken) => ListAsync(result.InvocationConfiguration.Output, cancellationToken));
        var folder = new Option<string>("--out") { Description = "The folder that the files go to.", Required = true, HelpName = "DIR" };
        var export = new Command("export", "Writes every corrected plan as DIR/<file stem>.json, with the text it was read from beside it: a label to measure the reader with.") { folder };
        export.SetAction((result, cancellationToken) => ExportAsync(
            result.GetRequiredValue(folder), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken));
        return new Command("corrections", "What people put right in the reading of plans.") { list, export };
    }

    private static async Task<int> ListAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        foreach (var stored in await host.Services.GetRequiredService<PlanStore>().ListAsync(cancellationToken))
        {
            foreach (var correction in stored.Corrections)
            {
                await output.WriteLineAsync(string.Join(
                    '\t',
                    stored.Plan.Document ?? stored.Plan.Source,
                    PlanPartWords.Of(stored.Plan, correction.Part),
                    PlanFieldWords.Of(correction.Field),
                    ValueWords.Of(correction.Before),
                    ValueWords.Of(correction.Value),
                    correction.By,
                    correction.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    State(correction.State)));
            }
        }

        return Done;
    }

    private static async Task<int> ExportAsync(string folder, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await errors.WriteLineAsync($"--out {folder}: {exception.Message}");
            return Usage;
        }

        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var store = host.Services.GetRequiredService<PlanStore>();
        var exit = Done;
        foreach (var stored in (await store.ListAsync(cancellationToken)).Where(stored => stored.Corrections.Count > 0 && !ConclusionPlan.Is(stored.Plan)))
        {
            var stem = Path.Combine(folder, Path.GetFileNameWithoutExtension(stored.Plan.Source));
            var text = (await store.FindTextAsync(stored.Plan.Source, cancellationToken))!;
            try
            {
                // The label names the text beside it, whatever format the plan came in.
                var label = stored.Plan with { Source = $"{Path.GetFileName(stem)}.txt" };
                await File.WriteAllTextAsync($"{stem}.json", PlanExport.ToJson(label), cancellationToken);
                await File.WriteAllTextAsync($"{stem}.txt", string.Join('\n', text.Lines.Select(line => line.Text)), cancellationToken);
                await output.WriteLineAsync($"{stem}.json");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                await errors.WriteLineAsync($"{stem}: {exception.Message}");
                exit = SomeUnusable;
            }
        }

        return exit;
    }

    private static string State(CorrectionState state) => state switch
    {
        CorrectionState.ToConfirm => "to-confirm",
        CorrectionState.Overtaken => "overtaken",
        CorrectionState.Lost => "lost",
        _ => "holds",
    };
}
