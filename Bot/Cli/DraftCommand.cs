using System.CommandLine;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Drafting;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Drafting;
using Assistant.Skills.Drafting.Word;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cli;

/// <summary><c>draft report</c>: drafts a periodic report as a Word file. It stores nothing in the journal.</summary>
internal static class DraftCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Usage = 2;

    private static readonly DateRange Possible = new(new DateOnly(1990, 1, 1), new DateOnly(2150, 12, 31));

    /// <summary>The command, to be hung into the root command.</summary>
    public static Command Create() => new("draft", "Drafts documents as Word files; nothing is stored or sent.") { Report() };

    private static Command Report()
    {
        var unit = new Option<string?>("--unit") { Description = "The unit, in any wording; the whole organisation where it is left out." };
        var from = new Option<DateOnly>("--from") { Description = "The first day.", Required = true, HelpName = "yyyy-MM-dd" };
        var to = new Option<DateOnly>("--to") { Description = "The last day, included.", Required = true, HelpName = "yyyy-MM-dd" };
        var file = new Option<string>("--out") { Description = "The file that the draft goes to.", Required = true, HelpName = "FILE.docx" };
        var command = new Command("report", "Drafts the report of a unit, or of the organisation, on a stretch of days.") { unit, from, to, file };
        command.SetAction((result, cancellationToken) => ReportAsync(
            result.GetValue(unit), result.GetRequiredValue(from), result.GetRequiredValue(to), result.GetRequiredValue(file),
            result.InvocationConfiguration.Output, result.InvocationConfiguration.Error, cancellationToken));
        return command;
    }

    private static async Task<int> ReportAsync(string? unit, DateOnly from, DateOnly to, string file, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (from > to || !Possible.Contains(from) || !Possible.Contains(to))
        {
            await errors.WriteLineAsync(FormattableString.Invariant($"--from {from:yyyy-MM-dd} --to {to:yyyy-MM-dd}: no stretch of days that a plan could be of"));
            return Usage;
        }

        using var host = OfficeHost.Build();
        await host.Services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var desk = await host.Services.GetRequiredService<DeskFactory>().CurrentAsync(cancellationToken);
        var asker = host.Services.GetRequiredService<AskerFactory>().AtThisMachine("cli", null);
        var match = string.IsNullOrWhiteSpace(unit) ? null : desk.Office.Directory.Resolve(unit, desk.Office.Organization);
        if (match is not (null or UnitMatch.One))
        {
            await errors.WriteLineAsync(match is UnitMatch.Several several
                ? $"--unit {unit}: {string.Join("; ", several.Options.Select(option => option.Name))}?"
                : $"--unit {unit}: no plan names such a unit");
            return Usage;
        }

        var request = new DraftReportRequest(null, new DateRange(from, to), (match as UnitMatch.One)?.Unit);
        var drafted = (DocumentDrafted)await desk.AnswerAsync(new Understood(request, 1, null, Language.Vietnamese), asker, cancellationToken);
        return await WriteAsync(drafted.Document, file, output, errors, cancellationToken);
    }

    private static async Task<int> WriteAsync(OfficialDocument draft, string file, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllBytesAsync(file, DraftFile.Of(draft), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await errors.WriteLineAsync($"--out {file}: {exception.Message}");
            return Failed;
        }

        var texts = new DraftReplyTexts(Language.Vietnamese);
        await output.WriteLineAsync($"{file}: {draft.Heading.Subject}");
        await output.WriteLineAsync(texts.Say("Blanks", string.Join("; ", draft.Blanks.Select(blank => texts[$"Blank.{blank}"]))));
        return Done;
    }
}
